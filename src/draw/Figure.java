import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/** A person in side view: angles in, shapes out. Draw the far limbs, the body, the near arm; things can be put between them. */
final class Figure {
    final Look look;
    final double h;
    final Joints j;
    String nearGrip = "easy";
    String farGrip = "easy";
    double nearToes;
    double farToes;
    boolean asleep;
    boolean sitting;
    boolean coat;
    private double x;
    private double y;
    private int facing = 1;

    Figure(Look look, Pose pose, double height) {
        this.look = look;
        this.h = height;
        this.j = new Joints(pose, height);
        nearToes = pose.nearLeg[3];
        farToes = pose.farLeg[3];
    }

    /** Puts the hip at x, y. */
    Figure at(double hipX, double hipY) {
        x = hipX;
        y = hipY;
        return this;
    }

    /** Looks to the left. */
    Figure left() {
        facing = -1;
        return this;
    }

    /** Sits: the legs lie over the shirt. */
    Figure seated() {
        sitting = true;
        return this;
    }

    /** Wears a white coat. */
    Figure coated() {
        coat = true;
        return this;
    }

    /** Eyes closed. */
    Figure sleeping() {
        asleep = true;
        return this;
    }

    /** Shapes of the hands: easy, fist, flat, tahc (flat, thumb on the other side). */
    Figure grips(String near, String far) {
        nearGrip = near;
        farGrip = far;
        return this;
    }

    /** Puts the hip over x and the lower foot on the ground at y. */
    Figure standing(double hipX, double groundY) {
        var all = Blob.union(Foot.sole(j.nearLeg[2], j.nearFoot, nearToes, h), Foot.sole(j.farLeg[2], j.farFoot, farToes, h));
        return at(hipX, groundY - all.getBounds2D().getMaxY());
    }

    /** Brings the near wrist to a place of the picture, the hand in a direction (0 down, 90 forward). */
    Figure nearWrist(double toX, double toY, double way) {
        Joints.reach(j.nearArm, (toX - x) * facing, toY - y, Joints.ARM * h, Joints.FOREARM * h, -1);
        j.nearHand = way;
        return this;
    }

    /** Brings the far wrist to a place of the picture. */
    Figure farWrist(double toX, double toY, double way) {
        Joints.reach(j.farArm, (toX - x) * facing, toY - y, Joints.ARM * h, Joints.FOREARM * h, -1);
        j.farHand = way;
        return this;
    }

    /** Puts elbow and wrist of the near arm at places of the picture (an arm that also comes towards us looks shorter). */
    Figure nearElbow(double ex, double ey, double wx, double wy, double way) {
        j.nearArm[1] = new double[] {(ex - x) * facing, ey - y};
        j.nearArm[2] = new double[] {(wx - x) * facing, wy - y};
        j.nearHand = way;
        return this;
    }

    /** Puts elbow and wrist of the far arm at places of the picture. */
    Figure farElbow(double ex, double ey, double wx, double wy, double way) {
        j.farArm[1] = new double[] {(ex - x) * facing, ey - y};
        j.farArm[2] = new double[] {(wx - x) * facing, wy - y};
        j.farHand = way;
        return this;
    }

    /** Brings the near ankle to a place of the picture, the foot in a direction (90 level). */
    Figure nearAnkle(double toX, double toY, double way) {
        Joints.reach(j.nearLeg, (toX - x) * facing, toY - y, Joints.THIGH * h, Joints.SHANK * h, 1);
        j.nearFoot = way;
        return this;
    }

    /** Brings the far ankle to a place of the picture. */
    Figure farAnkle(double toX, double toY, double way) {
        Joints.reach(j.farLeg, (toX - x) * facing, toY - y, Joints.THIGH * h, Joints.SHANK * h, 1);
        j.farFoot = way;
        return this;
    }

    /** Where a point of the body is in the picture. */
    double[] spot(double[] p) {
        return new double[] {x + facing * p[0], y + p[1]};
    }

    /** Everything, from far to near. */
    Figure draw(Svg s) {
        return far(s).body(s).arm(s);
    }

    /** The far arm and leg. */
    Figure far(Svg s) {
        new Garb(this, s).arm(j.farArm, j.farHand, farGrip, true);
        new Garb(this, s).leg(j.farLeg, j.farFoot, true);
        return this;
    }

    /** Near leg, trunk, head. */
    Figure body(Svg s) {
        var garb = new Garb(this, s);
        if (sitting) {
            garb.trunk();
            garb.leg(j.nearLeg, j.nearFoot, false);
        } else {
            garb.leg(j.nearLeg, j.nearFoot, false);
            garb.trunk();
        }
        if (coat) garb.coat();
        garb.head();
        return this;
    }

    /** The near arm. */
    Figure arm(Svg s) {
        new Garb(this, s).arm(j.nearArm, j.nearHand, nearGrip, false);
        return this;
    }

    /** The whole body as one outline, without clothes. */
    Area silhouette() {
        return new Garb(this, null).silhouette();
    }

    /** The line of the spine from skull to sacrum, in the picture. */
    double[][] spine() {
        var trunk = trunk();
        double[][] p = {{j.skull[0] - .03 * h * Math.cos(Math.toRadians(j.tilt)), j.skull[1] + .012 * h}, trunk.beside(.0, -.014), trunk.beside(.3, -.034), trunk.beside(.65, -.041), trunk.beside(1, -.036),
            trunk.beside(1.4, -.027), trunk.beside(1.75, -.02), trunk.beside(2.1, -.02), trunk.beside(2.4, -.032), trunk.beside(2.7, -.047), trunk.beside(2.9, -.05)};
        for (int i = 0; i < p.length; i++) p[i] = spot(p[i]);
        return p;
    }

    /** The chain neck, chest, waist, hip. */
    Chain trunk() {
        return new Chain(new double[][] {j.top, j.chest, j.waist, j.hip}, Flesh.trunk(look), h);
    }

    /** Path data of a shape of this figure. */
    String data(Shape shape) {
        return Blob.data(shape, new AffineTransform(facing, 0, 0, 1, x, y));
    }
}
