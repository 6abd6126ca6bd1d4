/** Two vertebrae and all that lies between them, close up from the side. */
final class MotionSegment {
    private MotionSegment() { }

    static Svg draw() {
        Svg s = new Svg(952, 1000);
        SideSegment seg = new SideSegment(512, 112, 388, 1);
        seg.ligaments(s);
        canal(s, seg);
        seg.disc(s);
        s.group("id", "spinous-process-upper");
        seg.upper.drawSpinous(s);
        s.end();
        s.group("id", "spinous-process-lower");
        seg.lower.drawSpinous(s);
        s.end();
        s.group("id", "vertebra-upper");
        seg.upper.drawBody(s);
        s.end();
        s.group("id", "vertebra-lower");
        seg.lower.drawBody(s);
        s.end();
        s.group("id", "facet-joint");
        seg.cartilage(s);
        s.end();
        root(s, seg);
        return s;
    }

    /** The nerve bundle inside the canal, seen through the openings. */
    static void canal(Svg s, SideSegment seg) {
        String line = "U-13,-20 U-15,10 U-17,40 U-17,66 L-18,-14 L-17,10 L-17,40 L-17,66 L-14,104";
        s.path("nerve", Curve.tube(seg.mix(line), 40, 56, 56, 56, 56, 56, 56, 56, 34), "stroke-width", "2.4");
        for (int shift : new int[] {-4, 0, 4}) {
            s.path("nerve-edge", Curve.open(seg.mix(String.format("U%d,-18 U%d,10 U%d,66 L%d,10 L%d,66 L%d,100", shift - 13, shift - 15, shift - 17, shift - 17, shift - 17, shift - 14))),
                "stroke-width", "1.8", "opacity", "0.6");
        }
    }

    static void root(Svg s, SideSegment seg) {
        s.group("id", "nerve-root");
        s.path("nerve", Curve.tube(seg.mix("U-22,66 U-16,70 U-9,77 U0,88 L10,-4 L20,12 L26,28"), 30, 50, 58, 42, 36, 32, 18));
        s.path("light", Curve.tube(seg.mix("U-15,67 U-8,74 U2,86 L13,-2"), 4, 9, 8, 3));
        s.end();
    }
}
