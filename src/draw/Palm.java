import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/** A hand in side view at the end of a forearm: x along the hand, y to the thumb side, in hand lengths. */
final class Palm {
    private static final double[][] EASY = {{-.06, .145}, {.08, .17}, {.24, .27}, {.4, .36}, {.52, .37}, {.53, .29}, {.42, .2}, {.6, .19}, {.82, .17}, {.97, .1}, {.98, .02},
        {.86, -.04}, {.66, -.13}, {.45, -.21}, {.2, -.21}, {.04, -.16}, {-.06, -.145}};
    private static final double[][] FIST = {{-.06, .145}, {.06, .16}, {.2, .24}, {.34, .29}, {.5, .27}, {.58, .19}, {.61, .08}, {.62, -.06}, {.58, -.19}, {.46, -.25}, {.26, -.23}, {.06, -.16}, {-.06, -.145}};
    private static final double[][] FLAT = {{-.14, .15}, {.1, .16}, {.3, .15}, {.6, .12}, {.9, .09}, {.98, .04}, {.94, -.03}, {.7, -.06}, {.4, -.1}, {.14, -.15}, {-.14, -.15}};

    private Palm() {
    }

    /** The outline of a hand: easy, fist or flat (seen from its edge). */
    static Area shape(String kind, double[] wrist, double way, double length) {
        double[][] points = kind.equals("fist") ? FIST : kind.equals("flat") || kind.equals("tahc") ? FLAT : EASY;
        return Blob.closed(placed(points, wrist, way, length, kind.equals("tahc") || kind.equals("ysae") ? -1 : 1));
    }

    /** Finger lines. */
    static double[][][] lines(String kind, double[] wrist, double way, double length) {
        double[][][] l = switch (kind) {
            case "fist" -> new double[][][] {{{.16, .17}, {.32, .1}, {.46, .1}, {.51, .16}, {.46, .21}, {.34, .2}}, {{.4, .02}, {.6, .02}}, {{.4, -.07}, {.6, -.08}}, {{.4, -.15}, {.54, -.18}}};
            case "flat", "tahc" -> new double[][][] {{{.2, .02}, {.38, .06}, {.52, .1}}};
            default -> new double[][][] {{{.42, .2}, {.34, .12}, {.28, .1}}, {{.6, .08}, {.92, .06}}, {{.58, -.02}, {.84, 0}}};
        };
        double[][][] out = new double[l.length][][];
        for (int i = 0; i < l.length; i++) out[i] = placed(l[i], wrist, way, length, kind.equals("tahc") || kind.equals("ysae") ? -1 : 1);
        return out;
    }

    private static double[][] placed(double[][] points, double[] wrist, double way, double length, int side) {
        var turn = AffineTransform.getTranslateInstance(wrist[0], wrist[1]);
        turn.rotate(Math.toRadians(90 - way));
        double[][] out = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            out[i] = new double[] {points[i][0] * length, -points[i][1] * length * side};
            turn.transform(out[i], 0, out[i], 0, 1);
        }
        return out;
    }
}
