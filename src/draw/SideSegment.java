/** Two vertebrae (L3, L4) close up from the right side with the disc between them, the joint gap open to view. Base of several pictures. */
final class SideSegment {
    /** Height of the disc in template units. */
    static final double GAP = 27;
    final SideVertebra upper;
    final SideVertebra lower;

    /** Upper back corner of the upper body, depth of a body, and how much of the disc height is left (1 = all). */
    SideSegment(double x, double y, double depth, double discHeight) {
        double k = depth / 100;
        double low = y + k * (72 + GAP * discHeight);
        upper = new SideVertebra(new double[][] {{x, y}, {x + depth * 0.99, y - 20 * k * 0.3}, {x + 2 * k, y + 74 * k}, {x + depth * 1.02, y + 70.5 * k}}, 1, 1).opened();
        lower = new SideVertebra(new double[][] {{x + 1 * k, low}, {x + depth * 1.01, low + 2 * k}, {x + 3 * k, low + 74.5 * k}, {x + depth * 1.0, low + 80 * k}}, 1, 0.94).opened();
    }

    /** Points given in lines "U u,v" or "L u,v" of the upper or lower vertebra. */
    double[][] mix(String points) {
        String[] parts = points.trim().split("\\s+");
        double[][] all = new double[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            double[] p = Curve.points(parts[i].substring(1))[0];
            all[i] = (parts[i].charAt(0) == 'U' ? upper : lower).at(p[0], p[1]);
        }
        return all;
    }

    String closed(String points) {
        return Curve.closed(mix(points));
    }

    String open(String points) {
        return Curve.open(mix(points));
    }

    /** The disc cut open: ring with its layers, soft centre. */
    void disc(Svg s) {
        s.group("id", "disc");
        s.group("id", "annulus");
        s.path("disc", closed("U2,75.5 U20,73.6 U50,72.6 U80,74.4 U98,75.6 U102,79 U103.5,87 L102,-5 L98,-0.5 L80,0.8 L50,2.2 L20,1 L2,-1.5 L-3,-7 L-4.5,-13 U-2,80"));
        String[] layers = {"U92,75.6 U96,84 L96,-8 L92,0", "U85,75 U88.5,84 L88.5,-7 L85,0.6", "U78,74.4 U80.5,83 L80.5,-6 L78,1", "U71,73.8 U72.5,82 L72.5,-6 L71,1.4",
            "U8,75.4 U3,82 L2,-9 L7,-0.4", "U15,74.6 U11,82 L10.5,-8 L14,0.4", "U22,73.8 U19,82 L18.5,-7 L21,1"};
        for (String layer : layers) s.path("detail", open(layer), "stroke-width", "1.8");
        s.end();
        s.path("disc-core", closed("U28,79.5 U36,76.6 U46,75.8 U56,76.8 U64,80 U67,86.5 L64,-5 L56,-2 L46,-1 L36,-2 L28,-6 U24,86.5"), "id", "nucleus", "stroke-width", "2.6");
        s.path("light", closed("U29,83 U36,79.4 U46,78.4 U54,79.4 U46,81 U38,83 U31,88"));
        s.end();
    }

    /** The joint gap with its fluid. */
    void gap(Svg s) {
        s.path("disc-core", closed("L-37,-21 L-42,-7 L-47,3 L-52,13 L-57,21 L-61,26 L-67,26 L-69,21 L-62,12 L-57,3 L-52,-8 L-47.5,-19 L-43,-25"), "stroke-width", "2");
    }

    /** Smooth cartilage on both sides of an even joint gap. */
    void cartilage(Svg s) {
        double w = Math.hypot(upper.at(100, 0)[0] - upper.at(0, 0)[0], upper.at(100, 0)[1] - upper.at(0, 0)[1]) / 100;
        s.path("cartilage", Curve.tube(mix("L-37.5,-19 L-40,-14 L-44,-5 L-48.6,4 L-53.4,13 L-57.6,20.5 L-59.5,24"), 1.5 * w, 4.2 * w, 4.6 * w, 4.6 * w, 4.6 * w, 4.2 * w, 1.5 * w), "stroke-width", "2.2");
        s.path("cartilage", Curve.tube(mix("U-44.5,77 U-47,82.5 U-51.4,92 U-56.6,102 U-61.8,111.4 U-66.6,119 U-69.5,122.5"), 1.5 * w, 4.2 * w, 4.6 * w, 4.6 * w, 4.6 * w, 4.2 * w, 1.5 * w), "stroke-width", "2.2");
    }

    /** Ligaments: along the front, between and behind the spinous processes. */
    void ligaments(Svg s) {
        s.group("id", "ligaments", "stroke-width", "2.6");
        s.path("ligament", Curve.ribbon(mix("U98,-2 U97,30 U97,50 U99,72 L101,0 L99,20 L97,45 L98,76"), 30, 44, 44, 42, 42, 44, 44, 24), "id", "anterior-ligament");
        s.path("ligament", Curve.ribbon(mix("U-4,2 U-5,40 U-5.5,70 L-8,-14 L-5.5,4 L-5,40 L-4,74"), 10, 12, 16, 16, 14, 12, 8), "id", "posterior-longitudinal-ligament");
        s.path("ligament", closed("U-120,96 U-100,99 U-72,96 U-56,90 L-58,44 L-80,46 L-104,54 L-116,66"), "id", "interspinous-ligament");
        s.path("ligament", Curve.ribbon(mix("U-120,52 U-124,72 U-126,92 U-124,112 L-122,50 L-123,72 L-125,92 L-122,104"), 12, 18, 16, 18, 18, 16, 16, 10), "id", "supraspinous-ligament");
        for (String fibre : new String[] {"U-110,101 L-100,54", "U-94,101 L-86,49", "U-78,99 L-72,46"}) s.path("detail", open(fibre), "stroke-width", "1.8", "opacity", "0.6");
        s.end();
    }
}
