/** Small card "deep core": a back with its deep muscles lit beside the spine. */
final class CoreCard {
    private CoreCard() { }

    static Svg draw() {
        Svg s = new Svg(400, 300);
        s.clip("frame", "M4 4H396V296H4Z");
        s.circle("accent-soft", 200, 150, 144, "stroke-width", "0");
        s.group("clip-path", "url(#frame)").group("transform", "translate(-10 -196) scale(1.4)");
        Back.draw(s, "skin", "cloth");
        BodyFrame f = new BodyFrame(s, 0.46, 150, 298, false);
        s.group("id", "deep");
        f.shapes("lit", "50,34 50,90 47,140 36,190 36,204 52,198 72,182 80,140 84,96 84,60 84,46 66,42", "stroke-width", "2.2");
        f.shapes("lit", "5,170 14,130 24,84 34,40 36,12 28,-4 16,-14 8,-16 5,-4 5,60", "stroke-width", "2.2");
        f.lines("muscle-line", "10,126 18,70 24,14", "stroke-width", "1.8");
        f.lines("muscle-line", "11,76 14,30 14,2", "stroke-width", "1.8");
        f.lines("muscle-line", "64,176 68,130 68,64", "stroke-width", "1.8");
        s.end();
        s.group("id", "spine", "stroke-width", "2.2");
        for (int i = 0; i < 8; i++) {
            double z = 240 - 33 * i;
            f.svg.path("bone", Curve.closed(f.symmetrical("0," + (z + 11) + " 4," + (z + 9) + " 7," + z + " 6," + (z - 10) + " 0," + (z - 13))));
        }
        s.end();
        s.end().end();
        return s;
    }
}
