/** A trunk from behind in layers that can be peeled: skin, surface muscles, long columns, deep muscles, bones. */
final class MusclesBack {
    private MusclesBack() { }

    static Svg draw() {
        Svg s = new Svg(760, 1000);
        s.clip("trunk-edge", "M4 8H756V994H4Z");
        BodyFrame f = new BodyFrame(s, 2.08, 380, 640, false);
        s.group("clip-path", "url(#trunk-edge)");
        s.group("id", "bones");
        BackBones.draw(f, 7, 5);
        s.end();
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
