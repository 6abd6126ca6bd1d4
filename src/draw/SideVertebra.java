/**
 * One lumbar vertebra seen from the right side (front to the right), drawn from a template that is fitted to the four
 * corners of its body. Template units: 0,0 = upper back corner of the body, 100 = its depth, 75 = its height.
 */
final class SideVertebra {
    private static final String BODY_AND_ARCH = "-15,2 -8,1.5 0,-1.5 12,-0.5 30,1.4 52,1.8 74,1 90,-1.5 97,-0.5 100,4 98.5,15 96.5,30 "
        + "96,44 97.5,57 100.5,67 101,72 97,76 86,75.5 62,73.4 40,73.2 20,74.3 7,76.5 1,75.5 -0.5,70 -1,64 -5,59.5 -12,58.5 -18.5,64 -22.5,74 "
        + "-24.5,86 -26,97 -29,106 -34,113 -41,115 -48,111.5 -51.5,104 -50.5,93 -47,82 -44,70 -43,59 -45,48 -51,39 -59,31 "
        + "-68,23 -73.5,13 -74,2 -68,-7.5 -58,-13 -46,-13 -35,-8.5 -26,-2.5";
    /** The same with a slimmer upper process in front of the lower process of the vertebra above, so that the joint gap shows. */
    private static final String OPEN_ARCH = "-15,2 -8,1.5 0,-1.5 12,-0.5 30,1.4 52,1.8 74,1 90,-1.5 97,-0.5 100,4 98.5,15 96.5,30 "
        + "96,44 97.5,57 100.5,67 101,72 97,76 86,75.5 62,73.4 40,73.2 20,74.3 7,76.5 1,75.5 -0.5,70 -1,64 -5,59 -12,57 -21,59 -31,65 -40,72 "
        + "-46,79 -51,90 -56.5,102 -62,112 -68,121 -74,127.5 -81,128 -87.5,122 -90,111 -88,99 -82,87 -75,76 -69,65 -64,54 -61,44 -60,36 -59.5,29 "
        + "-57,21 -52,13 -47,3 -42,-7 -39,-17 -34.5,-24 -28,-25.5 -22.5,-21 -19.5,-12 -17.5,-3.5";
    private static final String SPINOUS = "-48,33 -62,40 -78,43 -95,46 -109,51 -116,60 -121,74 -124,86 -121,96 -110,102 -93,103 "
        + "-74,100 -58,97 -46,88 -36,62 -38,42";
    private final double[][] corner;
    private final double spinousLength;
    private final double spinousHeight;
    private final double[] forward = new double[2];
    private boolean open;

    /** Corners: upper back, upper front, lower back, lower front; then the size of the spinous process against the template. */
    SideVertebra(String corners, double spinousLength, double spinousHeight) {
        this(Curve.points(corners), spinousLength, spinousHeight);
    }

    SideVertebra(double[][] corners, double spinousLength, double spinousHeight) {
        this.corner = corners;
        this.spinousLength = spinousLength;
        this.spinousHeight = spinousHeight;
        for (int i = 0; i < 2; i++) forward[i] = (corners[1][i] - corners[0][i] + corners[3][i] - corners[2][i]) / 2;
    }

    /** The same vertebra with another upper front corner of its body; the arch stays as it is. */
    SideVertebra pressed(double x, double y) {
        var changed = new SideVertebra(new double[][] {corner[0], {x, y}, corner[2], corner[3]}, spinousLength, spinousHeight);
        System.arraycopy(forward, 0, changed.forward, 0, 2);
        return changed;
    }

    /** Template point to picture point. */
    double[] at(double u, double v) {
        double down = v / 75;
        double[] p = new double[2];
        for (int i = 0; i < 2; i++) {
            double back = corner[0][i] + down * (corner[2][i] - corner[0][i]);
            double top = corner[1][i] - corner[0][i];
            double bottom = corner[3][i] - corner[2][i];
            p[i] = back + u / 100 * (u < 0 ? forward[i] : top + down * (bottom - top));
        }
        return p;
    }

    /** Template points to picture points. */
    double[][] at(String points) {
        double[][] p = Curve.points(points);
        for (int i = 0; i < p.length; i++) p[i] = at(p[i][0], p[i][1]);
        return p;
    }

    /** Makes the joint gap visible from the side. */
    SideVertebra opened() {
        open = true;
        return this;
    }

    String bodyAndArch() {
        return Curve.closed(at(open ? OPEN_ARCH : BODY_AND_ARCH));
    }

    double[][] spinousPoints() {
        return spinousPoints(Curve.points(SPINOUS));
    }

    private double[][] fitted(String points) {
        return spinousPoints(Curve.points(points));
    }

    private double[][] spinousPoints(double[][] p) {
        for (int i = 0; i < p.length; i++) {
            double u = Math.min(0, p[i][0] + 48) * spinousLength - 48 + Math.max(0, p[i][0] + 48);
            double v = 72 + (p[i][1] - 72) * (p[i][0] < -50 ? spinousHeight : 1);
            p[i] = at(open ? Math.min(u, -56) : u, v);
        }
        return p;
    }

    String spinous() {
        return Curve.closed(spinousPoints());
    }

    /** The middle of the tip of the spinous process. */
    double[] tip(double v) {
        return at(-48 - 75 * spinousLength, 72 + (v - 72) * spinousHeight);
    }

    /** Shadow that this vertebra's joint process throws on the one above (clip it to that one). */
    String jointShadow() {
        return Curve.closed(at("-20,-4 -34,-15 -50,-20 -64,-18 -77,-9 -83,3 -81,18 -72,32 -60,38 -46,20 -30,10"));
    }

    /** Draws it: spinous process, then body and arch in one outline, stump of the transverse process, fine lines and soft shade. */
    void draw(Svg s) {
        drawSpinous(s);
        drawBody(s);
    }

    /** The spinous process, which lies behind the arch. */
    void drawSpinous(Svg s) {
        s.path("bone", spinous());
        s.path("bone-line", Curve.open(fitted("-96,53 -107,62 -112,75 -112,86")), "stroke-width", "1.8");
        s.path("light", Curve.closed(fitted("-70,47 -90,50 -104,54 -111,62 -104,59 -90,55 -74,52")));
        s.path("shadow", Curve.closed(fitted("-119,92 -108,98 -92,99.5 -74,97 -60,93.5 -54,88 -50,92 -58,97 -74,100 -93,103 -110,102")));
    }

    /** Everything but the spinous process. */
    void drawBody(Svg s) {
        if (!open) s.path("shadow", Curve.closed(at("-44,50 -50,44 -55,48 -54,62 -51,78 -50,92 -46,90 -44,72 -43,60")));
        s.path("bone", bodyAndArch());
        s.path("light", Curve.closed(at("4,7 22,6 46,7 66,7 60,12 40,13 20,15 8,22 3,18")));
        s.path("shadow", Curve.closed(at("96,8 98.6,5 96.5,30 96,44 97.5,58 100,68 97,74.5 78,73.6 50,72.4 30,72.8 54,69.6 78,69.4 90,64 94,48 94,28")));
        s.path("light", Curve.closed(at(open ? "-66,64 -74,79 -82,92 -86.5,104 -84,108 -78,95 -70,81 -64,69" : "-60,-9.5 -67.5,-4 -71,5 -69,14 -66,7 -63,0 -56,-6")));
        if (open) {
            s.path("light", Curve.closed(at("-35,-20.5 -40,-10 -46,2 -52,12 -56.5,21 -53,20 -47,10 -41,0 -35,-11")));
            s.path("shadow", Curve.closed(at("-1.5,63 -5,59 -12,57 -21,59 -31,65 -40,72 -46,79 -51,90 -56.5,102 -62,112 -68,121 -74,126 -71,117 -64,107 -57,95 -51,83 -43,71 -32,61 -20,54 -9,54")));
        }
        s.path("bone-line", Curve.open(at("56,34 62,33.4 68,34.4")), "stroke-width", "1.8");
        s.path("bone-line", Curve.open(at("48,41 52,40.6 56,41.4")), "stroke-width", "1.8");
        s.path("bone-line", Curve.open(at("5,5 26,6.4 52,6.8 76,6 93,4.6")), "stroke-width", "1.8");
        s.path("bone-line", Curve.open(at("6,69.5 26,67.6 52,67.2 76,68.2 94,69.4")), "stroke-width", "1.8");
        s.path("shadow", Curve.closed(at("-20,22 -15,27 -14,36 -18,45 -26,49 -34,46 -36,40 -31,42 -25,43 -20,38 -19,30")));
        s.path("bone", Curve.closed(at("-27,20 -22,21 -20,28 -21,36 -25,41.5 -30,41 -33,35 -32.5,26")), "stroke-width", "2.4");
        s.path("bone-line", Curve.open(at(open ? "-29,-17 -27,-9 -29,0" : "-62,-4 -66,4 -65,13 -60,20")), "stroke-width", "1.8");
        s.path("bone-line", Curve.open(at(open ? "-71,119 -77,122 -83,118" : "-30,104 -35,107 -40,105")), "stroke-width", "1.8");
    }
}
