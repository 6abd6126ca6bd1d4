/** Three vertebrae from the side: all whole, or the middle one pressed together in front. */
final class FracturePair {
    private FracturePair() { }

    static Svg healthy() {
        return draw(false);
    }

    static Svg fracture() {
        return draw(true);
    }

    private static Svg draw(boolean changed) {
        Svg s = new Svg(760, 1000);
        SideVertebra top = new SideVertebra("404,62 694,40 412,278 706,264", 0.9, 1.02);
        SideVertebra whole = new SideVertebra("416,356 710,344 416,574 710,574", 0.95, 1);
        SideVertebra middle = changed ? whole.pressed(708, 424) : whole;
        SideVertebra low = new SideVertebra("416,652 710,660 410,868 700,890", 0.95, 0.95);
        s.path("nerve", Curve.tube(new double[][] {top.at(-13, -13), top.at(-15, 40), whole.at(-15, 0), whole.at(-15, 60), low.at(-15, 10), low.at(-13, 96)}, 34, 44, 44, 44, 44, 30), "stroke-width", "2.4");
        draw(s, top, null, "vertebra-upper");
        s.path("disc", disc(low, "2,-31 50,-29 97,-31 104,-13 98,1 50,3 2,0 -4,-13"));
        s.group("id", "change");
        s.path("disc", changed ? discBetween(top, middle) : discBetween(top, whole));
        draw(s, middle, top, "vertebra-middle");
        if (changed) pressed(s, middle, whole);
        s.end();
        draw(s, low, whole, "vertebra-lower");
        return s;
    }

    private static String disc(SideVertebra v, String points) {
        return Curve.closed(v.at(points));
    }

    private static String discBetween(SideVertebra a, SideVertebra b) {
        return Curve.closed(new double[][] {a.at(2, 75), a.at(50, 73), a.at(97, 75.5), mid(a.at(104, 75), b.at(104, 0)), b.at(97, 0), b.at(50, 2.5), b.at(2, -0.5), mid(a.at(-4, 75), b.at(-4, 0))});
    }

    private static double[] mid(double[] a, double[] b) {
        return new double[] {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2};
    }

    private static void draw(Svg s, SideVertebra v, SideVertebra above, String id) {
        String clip = "clip-" + id;
        s.clip(clip, v.bodyAndArch() + v.spinous());
        if (above != null) s.path("shadow", v.jointShadow(), "clip-path", "url(#clip-" + (id.equals("vertebra-lower") ? "vertebra-middle" : "vertebra-upper") + ")");
        s.group("id", id);
        v.draw(s);
        s.end();
    }

    /** The pressed front part of the body with a fine crack and a small step at its edge. */
    private static void pressed(Svg s, SideVertebra v, SideVertebra whole) {
        s.clip("clip-body", v.bodyAndArch());
        s.path("change", Curve.closed(v.at("84,8 92,-2 98,-2.5 104,2 107,10 105.5,18 100,25 92,24")), "stroke-width", "2.6");
        s.path("change", Curve.closed(v.at("15,-8 60,-8 112,-10 118,40 112,90 60,90 15,88 19,40")), "stroke-width", "0", "clip-path", "url(#clip-body)");
        s.path("bone-line", Curve.open(v.at("12,-0.5 30,1.4 52,1.8 74,1 88,-1")), "stroke-width", "3.2");
        s.path("skin-2-line", Curve.open(whole.at("40,1.6 62,1 97,-0.4 104,3 105,11 102,24 99,36")), "stroke-width", "3.6", "stroke-dasharray", "13 10");
        s.path("bone-line", Curve.open(v.at("97.5,24 96.5,30 96,44")), "stroke-width", "3.2");
        s.path("light", Curve.closed(v.at("24,5 44,7 66,6.5 88,4 70,10 50,12 34,9")));
        s.path("skin-2-line", Curve.open(v.at("98,24 94,25 88,20 79,26 70,21 61,26 52,20 43,22 34,15")), "stroke-width", "3");
        s.path("skin-2-line", Curve.open(v.at("70,22 66,14 69,9")), "stroke-width", "2");
        s.path("skin-2-line", Curve.open(v.at("88,21 86,12")), "stroke-width", "2");
        s.path("skin-2-line", Curve.open(v.at("50,24 48,34")), "stroke-width", "2");
    }
}
