/** A slice through the trunk at L4 seen from below: belly at the top, back at the bottom; heights are millimetres from the back's skin. */
final class TrunkSection {
    private static final String SKIN = "0,229 50,226 98,213 136,186 160,148 168,112 163,76 146,44 114,20 72,7 32,2.5 12,5 0,7.5";
    private static final String FAT = "0,225.4 49,222.4 96,209.6 133,183.4 156.6,146.6 164.4,112 159.4,77.4 143,47 112,23.6 71,10.6 32,6.1 13,8.6 0,11";
    private static final String CAVITY = "0,199 30,198.4 58,195 80,188 103,173 119,153 126.5,130 124.6,110 116,94.6 103,84.6 92,83 86,90 74,91 64,88 61.6,100 55,112.6 44,119.4 32,119 24,116 14,118 0,119";

    private TrunkSection() { }

    static Svg draw() {
        Svg s = new Svg(1000, 690);
        BodyFrame f = new BodyFrame(s, 2.92, 500, 680, true);
        s.path("skin", Curve.closed(f.symmetrical(SKIN)), "id", "skin");
        s.path("fat", Curve.closed(f.symmetrical(FAT)), "id", "fat", "stroke-width", "2.2");
        s.path("tendon", Curve.closed(f.symmetrical("0,214.6 30,214.2 50,211 66,204.6 88,199 110,189 134,170 150,142 152.6,112 146,86 128,64 104,60 88,62 84,52 74,38 58,25 40,18.4 20,17.4 6,18.6 0,19")), "id", "fascia",
            "stroke-width", "2.2");
        s.path("ghost", Curve.closed(f.symmetrical(CAVITY)), "stroke-width", "2.2");
        SectionBelly.draw(f);
        SectionWall.draw(f);
        SectionBack.draw(f);
        return s;
    }
}
