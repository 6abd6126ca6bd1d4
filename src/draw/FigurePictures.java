/** Figures whose joints a program turns, in their rest pose. Run as a program it prints the pivots for the figure files. */
final class FigurePictures {
    private static final Look PERSON = Look.of("skin-2", "hair", "short", "cloth", .5, "cloth-2", 1.8, "bare").build(1, 0, .008, .97);
    private static final double FLOOR = 414;

    private FigurePictures() {
    }

    /** Lying on a mat, for exercises. */
    static Svg person() {
        Svg s = new Svg(1000, 440);
        Props.mat(s, 14, FLOOR, 972);
        lying().draw(s);
        return s;
    }

    /** The same person from the front, on one side. */
    static Svg front() {
        Svg s = new Svg(1000, 440);
        s.path("mat", "M112 346L888 346C896 346 902 349 905 355L966 424C968 431 964 436 956 436L44 436C36 436 32 431 34 424L95 355C98 349 104 346 112 346Z");
        s.path("shadow", "M270 402C380 372 600 384 770 366C800 378 806 392 780 398C650 414 410 414 290 418Z");
        onOneSide().draw(s);
        return s;
    }

    /** A runner, for walking and running. */
    static Svg runner() {
        Svg s = new Svg(800, 1000);
        Props.ground(s, 400, 970, 620);
        standing().draw(s);
        return s;
    }

    private static JointedPerson lying() {
        double h = 750;
        return new JointedPerson(PERSON, h, 500, FLOOR - .079 * h, -90, "flat");
    }

    private static JointedFront onOneSide() {
        return new JointedFront(PERSON, .66, 130, -20);
    }

    private static JointedPerson standing() {
        return new JointedPerson(People.RUNNER, 890, 400, 490, 0, "fist");
    }

    public static void main(String[] none) {
        System.out.println("person\n" + lying().pivots() + "front\n" + onOneSide().pivots() + "runner\n" + standing().pivots());
    }
}
