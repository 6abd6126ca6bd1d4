import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** A head in profile, facing right: face outline, hair styles, eye, mouth, ear. Unit: the head's height; the ear is near 0, 0. */
final class Profile {
    private static final double[][] FACE = {{0, -.5}, {.2, -.46}, {.34, -.36}, {.405, -.22}, {.42, -.1}, {.398, -.03}, {.43, .04}, {.5, .125}, {.488, .16}, {.43, .175, 1},
        {.425, .2}, {.448, .232}, {.44, .252}, {.418, .264, 1}, {.438, .278}, {.432, .305}, {.405, .335}, {.408, .38}, {.385, .44}, {.3, .47}, {.19, .43}, {.06, .37}, {-.04, .3},
        {-.1, .4}, {-.3, .4}, {-.3, .2}, {-.39, .1}, {-.445, -.08}, {-.41, -.28}, {-.28, -.43}, {-.14, -.49}};
    private static final double[][] CAP = {{.36, -.3}, {.26, -.26}, {.16, -.2}, {.13, -.1}, {.12, -.01}, {.06, -.02, 1}, {.03, -.09}, {-.06, -.09}, {-.1, .02}, {-.1, .13}, {-.17, .23},
        {-.31, .3, 1}, {-.4, .16}, {-.47, -.05}, {-.45, -.28}, {-.33, -.46}, {-.12, -.56}, {.12, -.56}, {.3, -.48}, {.39, -.38}};
    private static final double[][] SWEPT = {{.37, -.3}, {.3, -.3}, {.17, -.2}, {.1, -.08}, {.09, .02}, {.04, -.05}, {-.05, -.06}, {-.12, .04}, {-.2, .14}, {-.33, .2},
        {-.43, .08}, {-.475, -.08}, {-.45, -.28}, {-.33, -.46}, {-.12, -.55}, {.12, -.55}, {.28, -.48}, {.38, -.38}};
    private static final double[][] BOB = {{.38, -.28}, {.3, -.26}, {.2, -.18}, {.17, -.05}, {.16, .12}, {.12, .3}, {.04, .4}, {-.12, .43}, {-.3, .42}, {-.44, .35}, {-.48, .14},
        {-.5, -.08}, {-.47, -.3}, {-.34, -.49}, {-.12, -.57}, {.12, -.56}, {.29, -.48}, {.39, -.38}};
    private static final double[][] BALD = {{.06, -.05}, {.02, -.13}, {-.06, -.12}, {-.1, .02}, {-.1, .13}, {-.17, .23}, {-.31, .29, 1}, {-.4, .16}, {-.465, -.02}, {-.44, -.16}, {-.3, -.2}, {-.1, -.2}, {.02, -.2}, {.1, -.1}, {.1, .02, 1}};
    private static final double[][] TAIL = {{-.36, -.3}, {-.5, -.36}, {-.66, -.28}, {-.76, -.08}, {-.8, .16}, {-.74, .3}, {-.66, .16}, {-.58, 0}, {-.44, -.14}};

    private final AffineTransform at;

    /** A head at the skull joint, upright turned forward by tilt degrees, of that height. */
    Profile(double[] skull, double tilt, double height) {
        at = AffineTransform.getTranslateInstance(skull[0], skull[1]);
        at.rotate(Math.toRadians(tilt));
        at.scale(height, height);
    }

    /** Outline of the head without hair. */
    Area face() {
        return shape(FACE);
    }

    /** The hair in front of the head. */
    Area hair(String style) {
        return switch (style) {
            case "bob" -> shape(BOB);
            case "bald" -> shape(BALD);
            case "pony", "bun", "swept" -> shape(SWEPT);
            case "curly" -> Blob.union(shape(CAP), puffs(.14, -.43, -.13, .17, -.44, -.05, .15, -.2, -.42, .16, .06, -.5, .14, .25, -.43, .11, -.36, -.27, .17, -.36, .14, .13));
            default -> shape(CAP);
        };
    }

    /** Hair behind the head (bun, pony tail) or null. */
    Area behind(String style) {
        return switch (style) {
            case "pony" -> shape(TAIL);
            case "bun" -> round(-.36, -.47, .15, .15);
            default -> null;
        };
    }

    /** The ear. */
    Area ear() {
        return shape(new double[][] {{-.055, -.07}, {.005, -.085}, {.045, -.045}, {.03, .02}, {0, .09}, {-.04, .095}, {-.055, .03}});
    }

    /** The eye; a line when closed. */
    Area eye() {
        return round(.29, -.055, .024, .036);
    }

    /** A closed eye, the brow, the mouth as lines. */
    Path2D lid() {
        return line(new double[][] {{.245, -.045}, {.28, -.03}, {.325, -.045}});
    }

    /** The brow. */
    Path2D brow() {
        return line(new double[][] {{.21, -.135}, {.28, -.16}, {.35, -.145}});
    }

    /** The mouth, with a slight smile. */
    Path2D mouth() {
        return line(new double[][] {{.415, .264}, {.36, .272}, {.3, .25}});
    }

    private Area puffs(double size, double... xyr) {
        var all = new Area();
        for (int i = 0; i + 2 < xyr.length; i += 3) all.add(round(xyr[i], xyr[i + 1], xyr[i + 2], xyr[i + 2]));
        return all;
    }

    private Area round(double x, double y, double rx, double ry) {
        return Blob.round(x, y, rx, ry).createTransformedArea(at);
    }

    private Area shape(double[][] points) {
        return Blob.closed(points).createTransformedArea(at);
    }

    private Path2D line(double[][] points) {
        var path = Blob.line(points);
        path.transform(at);
        return path;
    }
}
