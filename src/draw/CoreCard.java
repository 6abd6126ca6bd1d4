/** Small card "deep core": a back with its deep muscles lit beside the spine. */
final class CoreCard {
    private CoreCard() { }

    static Svg draw() {
        Svg s = new Svg(400, 300);
        s.clip("frame", "M4 4H396V296H4Z");
        s.circle("accent-soft", 200, 150, 144, "stroke-width", "0");
        BodyFrame f = new BodyFrame(s, 0.84, 200, 206, false);
        s.group("clip-path", "url(#frame)");
        s.path("skin", BackSkin.outline(f));
        s.path("cloth", Curve.closed(f.symmetrical("0,-62 60,-58 120,-50 172,-42 178,-80 180,-120 178,-200 0,-200")));
        f.lines("skin-line", "44,226 62,214 76,210 88,218", "stroke-width", "2.2");
        f.lines("skin-line", "134,108 120,104", "stroke-width", "2.2");
        s.group("id", "deep");
        f.shapes("lit", "50,34 50,90 47,140 36,190 36,204 52,198 72,182 80,140 84,96 84,60 84,46 66,42", "stroke-width", "2.6");
        f.shapes("lit", "5,170 14,130 24,84 34,40 38,8 32,-24 18,-52 8,-58 5,-20 5,60", "stroke-width", "2.6");
        f.lines("muscle-line", "10,126 18,70 24,4", "stroke-width", "1.8");
        f.lines("muscle-line", "11,76 14,20 15,-34", "stroke-width", "1.8");
        f.lines("muscle-line", "64,176 68,130 68,64", "stroke-width", "1.8");
        s.end();
        s.group("id", "spine", "stroke-width", "2.2");
        for (int i = 0; i < 8; i++) {
            double z = 232 - 33 * i;
            f.svg.path("bone", Curve.closed(f.symmetrical("0," + (z + 11) + " 4," + (z + 9) + " 7," + z + " 6," + (z - 10) + " 0," + (z - 13))));
        }
        s.end();
        s.end();
        return s;
    }
}
