/** A small joint of the back from the side: smooth with an even gap, or worn, with a small bony rim. */
final class FacetPair {
    private FacetPair() { }

    static Svg healthy() {
        return draw(false);
    }

    static Svg arthritis() {
        return draw(true);
    }

    private static Svg draw(boolean changed) {
        Svg s = new Svg(952, 1000);
        SideSegment seg = new SideSegment(512, 112, 388, 1);
        seg.ligaments(s);
        MotionSegment.canal(s, seg);
        seg.disc(s);
        seg.upper.drawSpinous(s);
        seg.lower.drawSpinous(s);
        seg.upper.drawBody(s);
        seg.lower.drawBody(s);
        MotionSegment.root(s, seg);
        s.group("id", "change");
        if (changed) worn(s, seg);
        else seg.cartilage(s);
        s.end();
        return s;
    }

    /** Roughened bone ends with a small rim, only a little cartilage left in a narrow gap. */
    private static void worn(Svg s, SideSegment seg) {
        s.clip("clip-upper", seg.upper.bodyAndArch());
        s.clip("clip-lower", seg.lower.bodyAndArch());
        s.path("change", seg.closed("U-40,71 U-46,77 U-46.5,82 U-51,86 U-50.5,91 U-55,96 U-54.5,101 U-60,106 U-60.5,111 U-66,115 U-65.5,120 U-63,126 U-67,132 U-75,134.5 U-84,132 U-88,125 "
            + "U-82,122 U-75,119 U-67,111 U-60,98 U-53,85 U-48,77"));
        s.path("change", seg.closed("L-19,-13 L-15.5,-20 L-19,-28 L-27,-32 L-36,-30 L-41,-23 L-42,-16 L-46,-12 L-46,-6 L-50.5,-1 L-50.5,5 L-55.5,9 L-56,15 L-61,19 L-66,22 L-68.5,27 L-65,31.5 L-58,31 "
            + "L-52,22 L-48,11 L-42,0 L-36,-11 L-32,-20 L-26,-21"));
        s.path("change", seg.closed("U-41,72 U-50,72 U-59,77 U-68,92 U-77,106 U-92,112 U-94,132 U-74,136 U-60,120 U-46,90 U-41,80"), "stroke-width", "0", "clip-path", "url(#clip-upper)");
        s.path("change", seg.closed("L-34,-34 L-14,-26 L-24,-8 L-33,8 L-42,22 L-56,32 L-70,30 L-64,10 L-46,-16"), "stroke-width", "0", "clip-path", "url(#clip-lower)");
        s.path("cartilage", seg.closed("L-44,-15 L-48,-8 L-49.5,-9.5 L-50,-13 L-46.5,-18"), "stroke-width", "2");
        s.path("cartilage", seg.closed("L-58,12 L-61.5,17 L-64,19 L-65.5,16.5 L-62,11 L-59.5,9"), "stroke-width", "2");
    }
}
