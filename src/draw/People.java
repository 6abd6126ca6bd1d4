/** The people of the pictures. */
final class People {
    static final Look RUNNER = Look.of("skin", "hair-2", "pony", "cloth", .5, "cloth-2", .62, "shoe").build(1, 0, .012, .96);
    static final Look OMAR = Look.of("skin-2", "hair", "short", "cloth-3", .55, "cloth-2", 1.96, "shoe");
    static final Look ROSA = Look.of("skin", "hair-grey", "bun", "heat", 1.94, "cloth-2", 1.96, "shoe").build(1.7, .012, .014, 1.03);
    static final Look LENA = Look.of("skin-2", "hair", "bun", "cloth", .5, "cloth-2", 1.8, "bare").build(1, 0, .012, .97);
    static final Look TOM = Look.of("skin", "hair-2", "short", "cloth-3", .55, "cloth-2", .75, "bare").build(1.4, .008, 0, 1.02);
    static final Look MEI = Look.of("skin", "hair", "bob", "cloth", .5, "cloth-2", 1.8, "bare").build(1, 0, .01, .95);
    static final Look DOCTOR = Look.of("skin-2", "hair", "bun", "cloth-light", 1.94, "cloth-2", 1.96, "shoe").build(1.3, 0, .01, 1);
    static final Look THERAPIST = Look.of("skin", "hair-2", "short", "cloth", .55, "cloth-2", 1.96, "shoe").build(1.4, 0, 0, 1.02);
    static final Look PAUL = Look.of("skin", "hair-grey", "bald", "cloth-3", 1.94, "cloth-2", 1.96, "shoe").build(1.7, .03, 0, 1.06);

    private People() {
    }
}
