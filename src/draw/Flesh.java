/** How far skin lies in front of and behind the bones, as parts of the body height: rows {t, front, back} for each bone. */
final class Flesh {
    private static final double[][] THIGH = {{0, .05, .074}, {.14, .053, .071}, {.3, .052, .058}, {.5, .048, .05}, {.72, .041, .041}, {.88, .034, .034}, {1, .031, .03}};
    private static final double[][] SHANK = {{0, .031, .03}, {.1, .028, .034}, {.28, .025, .042}, {.42, .023, .04}, {.62, .02, .028}, {.84, .0175, .0195}, {1, .019, .021}};
    private static final double[][] ARM = {{0, .029, .031}, {.15, .031, .032}, {.4, .028, .03}, {.7, .023, .025}, {1, .0205, .0215}};
    private static final double[][] FOREARM = {{0, .0205, .0215}, {.2, .024, .023}, {.45, .0215, .02}, {.8, .0155, .0155}, {1, .0145, .0145}};
    private static final double[][] PELVIS = {{0, .06, .043}, {.3, .06, .05}, {.6, .057, .066}, {1, .05, .074}};

    private Flesh() {
    }

    /** Hip to ankle. */
    static double[][][] leg(Look look) {
        return new double[][][] {grown(THIGH, look.flesh()), grown(SHANK, look.flesh())};
    }

    /** Waist to ankle. */
    static double[][][] lower(Look look) {
        double[][] pelvis = grown(PELVIS, look.flesh());
        for (double[] row : pelvis) row[1] += look.belly() * (1 - row[0]) * .9;
        return new double[][][] {pelvis, grown(THIGH, look.flesh()), grown(SHANK, look.flesh())};
    }

    /** Shoulder to wrist. */
    static double[][][] arm(Look look) {
        return new double[][][] {grown(ARM, look.flesh()), grown(FOREARM, look.flesh())};
    }

    /** Neck to hip. */
    static double[][][] trunk(Look look) {
        double b = look.belly();
        double bust = look.bust();
        double[][] chest = {{0, .024, .034}, {.1, .03, .046}, {.28, .05, .06}, {.55, .066 + bust * .6, .065}, {.8, .071 + bust, .063}, {1, .069 + b * .3 + bust * .4, .058}};
        double[][] belly = {{0, .069 + b * .3 + bust * .4, .058}, {.35, .065 + b * .6, .051}, {.7, .061 + b * .9, .0435}, {1, .06 + b, .043}};
        double[][] pelvis = {{0, .06 + b, .043}, {.3, .06 + b * .9, .05}, {.6, .057 + b * .5, .066}, {1, .05, .074}};
        return new double[][][] {grown(chest, look.flesh()), grown(belly, look.flesh()), grown(pelvis, look.flesh())};
    }

    private static double[][] grown(double[][] rows, double flesh) {
        double[][] out = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) out[i] = new double[] {rows[i][0], rows[i][1] * flesh, rows[i][2] * flesh};
        return out;
    }
}
