import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/** A foot in side view, bare or in a shoe, placed at an ankle; the toes can bend. Numbers are parts of the body height. */
final class Foot {
    private static final double[][] SHOE = {{-.034, -.034}, {-.047, -.012}, {-.05, .016}, {-.046, .026, 1}, {.02, .028}, {.085, .028}, {.11, .028},
        {.117, .014}, {.1, -.002}, {.072, -.012}, {.046, -.028}, {.03, -.042}, {.012, -.034}, {-.012, -.028}};
    private static final double[][] SOLE = {{-.047, .02}, {-.052, .034}, {-.044, .043}, {-.01, .043}, {.02, .041}, {.06, .043}, {.096, .041}, {.112, .034}, {.118, .024}, {.112, .021},
        {.085, .026}, {.02, .026}, {-.03, .024}};
    private static final double[][] BARE = {{-.025, -.04}, {-.032, -.008}, {-.042, .012}, {-.043, .03}, {-.03, .039}, {-.005, .038}, {.025, .033}, {.06, .038},
        {.085, .039}, {.108, .036}, {.112, .026}, {.098, .016}, {.07, .004}, {.042, -.014}, {.025, -.04}};

    private Foot() {
    }

    /** The bare foot. */
    static Area bare(double[] ankle, double way, double toes, double h) {
        return placed(BARE, ankle, way, toes, h);
    }

    /** The upper of a shoe. */
    static Area shoe(double[] ankle, double way, double toes, double h) {
        return placed(SHOE, ankle, way, toes, h);
    }

    /** The sole of a shoe. */
    static Area sole(double[] ankle, double way, double toes, double h) {
        return placed(SOLE, ankle, way, toes, h);
    }

    /** Laces and seam of a shoe as lines. */
    static double[][][] seams(double[] ankle, double way, double h) {
        double[][][] lines = {{{.034, -.03}, {.026, -.018}}, {{.048, -.022}, {.04, -.01}}, {{.062, -.014}, {.055, -.003}}, {{-.03, .022}, {-.022, .004}, {-.024, -.024}}};
        double[][][] out = new double[lines.length][][];
        for (int i = 0; i < lines.length; i++) out[i] = moved(lines[i], ankle, way, 0, h);
        return out;
    }

    private static Area placed(double[][] shape, double[] ankle, double way, double toes, double h) {
        return Blob.closed(moved(shape, ankle, way, toes, h));
    }

    private static double[][] moved(double[][] shape, double[] ankle, double way, double toes, double h) {
        var turn = AffineTransform.getTranslateInstance(ankle[0], ankle[1]);
        turn.rotate(Math.toRadians(90 - way));
        double[][] out = new double[shape.length][];
        for (int i = 0; i < shape.length; i++) {
            double[] p = shape[i].clone();
            double bend = Math.clamp((p[0] - .06) / .03, 0, 1) * toes;
            var ball = AffineTransform.getRotateInstance(Math.toRadians(-bend), .07, .03);
            ball.transform(p, 0, p, 0, 1);
            p[0] *= h;
            p[1] *= h;
            turn.transform(p, 0, p, 0, 1);
            out[i] = p;
        }
        return out;
    }
}
