/** A trunk from behind in layers that can be peeled: skin, surface muscles, long columns, deep muscles, bones, nerves. */
final class MusclesBack {
    private MusclesBack() { }

    static Svg draw() {
        Svg s = new Svg(1000, 1000);
        s.clip("trunk-edge", "M4 8H996V994H4Z");
        BodyFrame f = new BodyFrame(s, 2.08, 500, 640, false);
        s.group("clip-path", "url(#trunk-edge)");
        s.path("ghost", BackSkin.arms(f) + BackSkin.outline(f), "id", "silhouette");
        s.group("id", "bodies");
        BackBones.bodies(f, 5);
        s.end();
        s.group("id", "nerves");
        BackNerves.draw(f);
        s.end();
        s.group("id", "bones");
        BackBones.arches(f, 7, 5);
        s.end();
        s.group("id", "leg-nerves");
        BackBones.belowNotch(f);
        BackNerves.large(f);
        s.end().end();
        s.group("id", "deep");
        BackDeep.quadratus(f);
        BackDeep.multifidus(f);
        s.end();
        s.group("id", "columns");
        BackColumns.draw(f);
        s.end();
        s.group("id", "surface");
        BackSurface.draw(f);
        s.end();
        s.group("id", "skin");
        BackSkin.draw(f);
        s.end();
        return s;
    }
}
