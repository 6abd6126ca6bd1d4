/** The long surface back muscle (longissimus thoracis) strong over pale deep muscles: in the model this one worked harder. */
final class Compensator {
    private Compensator() { }

    static Svg draw() {
        Svg s = new Svg(760, 1000);
        s.clip("trunk-edge", "M4 8H756V994H4Z");
        BodyFrame f = new BodyFrame(s, 2.08, 380, 640, false);
        s.group("clip-path", "url(#trunk-edge)");
        s.path("ghost", BackSkin.outline(f), "id", "silhouette");
        s.group("id", "bones");
        BackBones.draw(f, 7, 5);
        s.end();
        s.group("id", "deep", "opacity", "0.3");
        BackDeep.quadratus(f);
        BackDeep.erector(f);
        BackDeep.multifidus(f);
        s.end();
        f.pair("longissimus-thoracis", right -> longissimus(f, right));
        s.end();
        return s;
    }

    private static void longissimus(BodyFrame f, boolean right) {
        var slips = new StringBuilder();
        for (String slip : new String[] {"34,150 46,176 56,196", "36,174 50,206 62,226", "38,200 52,234 66,257", "38,228 53,260 66,284", "38,254 54,288 68,309", "38,280 54,312 68,334"}) slips.append(f.ribbon(slip, right, 7));
        f.svg.path("tendon", slips.toString(), "stroke-width", "2");
        f.svg.path("tendon", Curve.closed(f.at("3,140 8,110 20,96 34,84 42,60 44,34 40,8 32,-18 20,-44 10,-62 3,-68 2.6,-20 2.6,60", right)), "stroke-width", "2.4", "opacity", "0.9");
        f.svg.path("detail", Curve.open(f.at("9,96 9,40 8,-40", right)) + Curve.open(f.at("18,84 17,30 13,-38", right)) + Curve.open(f.at("28,74 26,24 20,-28", right)) + Curve.open(f.at("37,58 34,14 27,-16", right)),
            "stroke-width", "1.6", "opacity", "0.5");
        f.belly("6,372 6,330 6,280 5,230 5,190 6,150 12,106", "36,372 40,330 44,280 48,230 52,180 53,130 46,50", right)
            .part("muscle-surface", 0, 0.98, 0.03, "stroke-width", "4.4").fibres(6, 0.02, 0.96).shaded(right, 0.05, 0.96);
    }
}
