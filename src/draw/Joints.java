/** Where the joints of a posed person are: the hip at 0, 0, y down, facing right. Directions: 0 down, 90 forward, 180 up. */
final class Joints {
    /** Parts of the body height. */
    static final double THIGH = .245, SHANK = .246, ARM = .176, FOREARM = .15, PELVIS = .1, BELLY = .095, CHEST = .12;

    final double h;
    double[] hip = {0, 0};
    final double[] waist;
    final double[] chest;
    final double[] top;
    final double[] shoulder;
    final double[] farShoulder;
    final double[] farHip;
    final double[] skull;
    final double tilt;
    final double down;
    final double[][] nearArm;
    final double[][] farArm;
    final double[][] nearLeg;
    final double[][] farLeg;
    double nearHand;
    double farHand;
    double nearFoot;
    double farFoot;

    Joints(Pose p, double h) {
        this.h = h;
        down = -p.lean - p.lumbar;
        waist = go(hip, 180 - p.lean, PELVIS * h);
        chest = go(waist, 180 - p.lean - p.lumbar / 2, BELLY * h);
        top = go(chest, 180 + down, CHEST * h);
        shoulder = go(go(top, down, .034 * h), down - 90, .006 * h);
        farShoulder = go(shoulder, down + 90, .016 * h);
        farHip = go(hip, -p.lean + 90, .012 * h);
        skull = go(top, 180 + down - p.neck - 16, .089 * h);
        tilt = -down + p.neck + p.nod;
        nearArm = limb(shoulder, down + p.nearArm[0], ARM * h, down + p.nearArm[0] + p.nearArm[1], FOREARM * h);
        farArm = limb(farShoulder, down + p.farArm[0], ARM * h, down + p.farArm[0] + p.farArm[1], FOREARM * h);
        nearHand = down + p.nearArm[0] + p.nearArm[1] + p.nearArm[2];
        farHand = down + p.farArm[0] + p.farArm[1] + p.farArm[2];
        nearLeg = limb(hip, -p.lean + p.nearLeg[0], THIGH * h, -p.lean + p.nearLeg[0] - p.nearLeg[1], SHANK * h);
        farLeg = limb(farHip, -p.lean + p.farLeg[0], THIGH * h, -p.lean + p.farLeg[0] - p.farLeg[1], SHANK * h);
        nearFoot = -p.lean + p.nearLeg[0] - p.nearLeg[1] + 90 + p.nearLeg[2];
        farFoot = -p.lean + p.farLeg[0] - p.farLeg[1] + 90 + p.farLeg[2];
    }

    /** Bends a limb so that its end comes to x, y (as far as it reaches); the middle joint points to the side given by bend. */
    static void reach(double[][] limb, double x, double y, double first, double second, int bend) {
        double dx = x - limb[0][0];
        double dy = y - limb[0][1];
        double far = Math.clamp(Math.hypot(dx, dy), Math.abs(first - second) + 1, first + second - .2);
        double way = Math.toDegrees(Math.atan2(dx, dy));
        double open = Math.toDegrees(Math.acos(Math.clamp((first * first + far * far - second * second) / (2 * first * far), -1, 1)));
        limb[1] = go(limb[0], way + bend * open, first);
        limb[2] = go(limb[0], way, far);
    }

    /** The point a way off in a direction. */
    static double[] go(double[] from, double degrees, double way) {
        return new double[] {from[0] + way * Math.sin(Math.toRadians(degrees)), from[1] + way * Math.cos(Math.toRadians(degrees))};
    }

    private static double[][] limb(double[] root, double a, double la, double b, double lb) {
        double[] middle = go(root, a, la);
        return new double[][] {root, middle, go(middle, b, lb)};
    }
}
