/**
 * The angles of a person in side view, in degrees; all 0: standing upright, arms hanging. Positive is forward (flexion);
 * knee and elbow bend with positive angles, the ankle lifts the toes. Lean is that of the pelvis, lumbar bends the back on it.
 */
final class Pose {
    double lean;
    double lumbar;
    double neck;
    double nod;
    final double[] nearArm = {4, 10, 0};
    final double[] farArm = {4, 10, 0};
    final double[] nearLeg = new double[4];
    final double[] farLeg = new double[4];

    /** Pelvis lean and bend of the back. */
    Pose trunk(double lean, double lumbar) {
        this.lean = lean;
        this.lumbar = lumbar;
        return this;
    }

    /** Neck against the chest, head against the neck. */
    Pose head(double neck, double nod) {
        this.neck = neck;
        this.nod = nod;
        return this;
    }

    /** Shoulder, elbow, wrist of the arm near to us and of the far one. */
    Pose arms(double s, double e, double w, double s2, double e2, double w2) {
        set(nearArm, s, e, w);
        set(farArm, s2, e2, w2);
        return this;
    }

    /** Hip, knee, ankle, toes of the near leg. */
    Pose near(double hip, double knee, double ankle, double toes) {
        set(nearLeg, hip, knee, ankle, toes);
        return this;
    }

    /** Hip, knee, ankle, toes of the far leg. */
    Pose far(double hip, double knee, double ankle, double toes) {
        set(farLeg, hip, knee, ankle, toes);
        return this;
    }

    private static void set(double[] to, double... values) {
        System.arraycopy(values, 0, to, 0, values.length);
    }
}
