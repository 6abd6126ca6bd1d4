/** The four deep muscle groups of the running study: multifidus and deep erector spinae from behind, psoas and quadratus lumborum from the front. */
final class DeepCoreStudy {
    private static final String BODY = "0,372 150,372 156,340 156,310 155,290 152,255 148,225 142,195 136,166 132,140 131,116 134,90 140,62 149,32 158,2 166,-38 170,-80 171,-120 169,-160 166,-200 163,-262 14,-262 8,-230 5,-200 2,-186 0,-184";

    private DeepCoreStudy() { }

    static Svg draw() {
        Svg s = new Svg(1000, 760);
        s.clip("trunk-edge", "M4 6H996V754H4Z");
        s.group("clip-path", "url(#trunk-edge)");
        BodyFrame back = new BodyFrame(s, 1.43, 249, 444, false);
        s.group("id", "from-behind");
        s.path("ghost", Curve.closed(back.symmetrical(BODY)));
        s.group("id", "bones-behind");
        BackBones.draw(back, 2, 3);
        s.end();
        BackDeep.erector(back);
        BackDeep.multifidus(back);
        s.end();
        BodyFrame front = new BodyFrame(s, 1.43, 751, 444, true);
        s.group("id", "from-front");
        s.path("ghost", Curve.closed(front.symmetrical(BODY)));
        s.group("id", "bones-front");
        FrontBones.draw(front);
        s.end();
        FrontDeep.quadratus(front);
        FrontDeep.psoas(front);
        s.end();
        s.end();
        return s;
    }
}
