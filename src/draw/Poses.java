/** Ready poses of the small person in side view, standing on x, y and facing right. */
final class Poses {
    private static final double[] WALK = {0, -162, -6, -136, -8, -86, -22, -114, -8, -94, 8, -116, 22, -100, 8, -46, 4, -6, 24, -2, -20, -46, -38, -16, -30, -2};
    private static final double[] STOOP = {50, -103, 30, -89, -6, -64, 3, -97, -11, -77, 39, -61, 38, -39, 5, -31, -5, -6, 14, -2, -12, -31, -20, -6, -3, -2};
    private static final double[] GLAD = {4, -164, -2, -138, -6, -86, 24, -150, 44, -180, -24, -152, -38, -182, 12, -48, 6, -6, 26, -2, -16, -46, -34, -14, -26, -2};
    private static final double[] RUN = {26, -160, 12, -136, -4, -88, -14, -114, 12, -102, 30, -112, 44, -134, 34, -72, 20, -36, 40, -30, -20, -48, -54, -46, -62, -28};

    private Poses() {
    }

    /** Walking upright. */
    static void walk(Svg s, double x, double y, double r, String look) {
        pose(s, x, y, r, look, 0, WALK);
    }

    /** Stooped, a hand on the back. */
    static void stoop(Svg s, double x, double y, double r, String look) {
        pose(s, x, y, r, look, 40, STOOP);
    }

    /** Striding with raised arms. */
    static void glad(Svg s, double x, double y, double r, String look) {
        pose(s, x, y, r, look, -8, GLAD);
    }

    /** Running. */
    static void run(Svg s, double x, double y, double r, String look) {
        pose(s, x, y, r, look, 4, RUN);
    }

    private static void pose(Svg s, double x, double y, double r, String look, double face, double[] joints) {
        double[] at = new double[joints.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = (i % 2 == 0 ? x : y) + joints[i] * r / 18;
        }
        Mini.draw(s, r, look, face, at);
    }
}
