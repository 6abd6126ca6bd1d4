import java.awt.geom.Area;

/**
 * A person in side view in pieces that turn at the joints, straight, lying on the back or standing: the rest
 * pose, in which every angle is 0. A figure file of the pack names the pieces and the pivots.
 */
final class JointedPerson {
    private static final double[][] THIGH = {{0, .05, .056}, {.14, .053, .064}, {.3, .052, .058}, {.5, .048, .05}, {.72, .041, .041}, {.88, .034, .034}, {1, .031, .031}};
    private final Look look;
    private final double h;
    private final Joints j;
    private final String grip;
    private final Pieces pieces = new Pieces(null);

    JointedPerson(Look look, double h, double hipX, double hipY, double lean, String grip) {
        this.look = look;
        this.h = h;
        this.grip = grip;
        j = new Joints(new Pose().trunk(lean, 0).head(lean == 0 ? -2 : -20, lean == 0 ? -4 : 18).arms(0, 0, 0, 0, 0, 0), h);
        for (double[] p : new double[][] {j.hip, j.waist, j.chest, j.top, j.shoulder, j.farShoulder, j.farHip, j.skull}) move(p, hipX, hipY);
        for (double[][] limb : new double[][][] {j.nearArm, j.farArm, j.nearLeg, j.farLeg}) {
            for (int i = 1; i < 3; i++) move(limb[i], hipX, hipY);
        }
        j.nearArm[0] = j.shoulder;
        j.farArm[0] = j.farShoulder;
        j.nearLeg[0] = j.hip;
        j.farLeg[0] = j.farHip;
    }

    /** All pieces, from far to near. */
    void draw(Svg s) {
        arm(j.farArm, "far");
        leg(j.farLeg, "far");
        var head = new Profile(j.skull, j.tilt, .133 * h);
        if (head.behind(look.style()) != null) pieces.whole("head", look.hair(), head.behind(look.style()));
        pieces.joined(look.skin() + "-flat", "neck", neck(), "head", head.face());
        trunk();
        leg(j.nearLeg, "near");
        head(head);
        arm(j.nearArm, "near");
        pieces.write(s);
    }

    /** The pivots, as the figure file names them. */
    String pivots() {
        return pivot("pelvis", j.hip) + pivot("waist", j.waist) + pivot("core", j.waist) + pivot("chest", j.chest) + pivot("neck", j.top) + pivot("head", j.skull)
            + limb("near", j.nearArm, j.nearLeg) + limb("far", j.farArm, j.farLeg);
    }

    private String limb(String side, double[][] arm, double[][] leg) {
        return pivot("shoulder-" + side, arm[0]) + pivot("elbow-" + side, arm[1]) + pivot("wrist-" + side, arm[2])
            + pivot("hip-" + side, leg[0]) + pivot("knee-" + side, leg[1]) + pivot("ankle-" + side, leg[2]);
    }

    private static String pivot(String joint, double[] at) {
        return joint + " " + Svg.num(at[0]) + " " + Svg.num(at[1]) + "\n";
    }

    private void trunk() {
        var chain = new Chain(new double[][] {j.top, j.chest, j.waist, j.hip}, Flesh.trunk(look), h);
        double ease = .004 * h * look.loose();
        Area chest = Blob.union(chain.outline(.03, 1, ease, false, false), round(chain, 1, ease));
        Area belly = Blob.union(chain.outline(1, 2, ease, false, false), round(chain, 1, ease), round(chain, 2, ease));
        Area hem = Blob.union(chain.outline(2, 2.5, ease, false, false), round(chain, 2, ease));
        pieces.joined(look.top() + "-flat", "pelvis", hem, "waist", belly, "chest", chest);
        for (double t : new double[] {1.12, 1.5, 1.88}) {
            var belt = Blob.line(chain.beside(t - .06, .05), chain.beside(t + .1, .03), chain.beside(t + .14, .004), chain.beside(t + .1, -.018), chain.beside(t, -.034));
            pieces.line("core", "lit-line", belt, h * .0085);
        }
    }

    /** A leg; the near one with the pelvis. */
    private void leg(double[][] leg, String side) {
        String tone = side.equals("far") ? "-far" : "-flat";
        String hip = "hip-" + side;
        String knee = "knee-" + side;
        double[][] shank = Flesh.leg(look)[1];
        double[][] thigh = THIGH.clone();
        for (int i = 0; i < thigh.length; i++) thigh[i] = new double[] {THIGH[i][0], THIGH[i][1] * look.flesh(), THIGH[i][2] * look.flesh()};
        var chain = new Chain(leg, new double[][][] {thigh, shank}, h);
        double kneeRound = .031 * h * look.flesh();
        boolean bare = look.shoe().equals("bare");
        foot(leg, chain, side, tone);
        double ease = .006 * h * look.loose();
        if (look.leg() <= 1) {
            Area upper = Blob.union(chain.outline(.2, 1, 0, false, false), circle(leg[1], kneeRound));
            Area lower = Blob.union(chain.outline(1, 2, 0, false, false), circle(leg[1], kneeRound));
            pieces.joined(look.skin() + tone, hip, upper, knee, lower);
        } else if (!bare) {
            pieces.whole(knee, look.skin() + tone, chain.outline(1.6, 2, 0, false, false));
        }
        Area top = Blob.union(chain.outline(0, Math.min(1, look.leg()), ease, false, false), circle(leg[0], .053 * h * look.flesh() + ease));
        Area cloth = look.leg() > 1 ? Blob.union(top, circle(leg[1], kneeRound + ease)) : top;
        String bottom = look.bottom() + tone;
        if (side.equals("near")) pieces.edge("pelvis", bottom, pelvis(ease));
        pieces.edge(hip, bottom, cloth);
        Area tube = look.leg() > 1 ? Blob.union(chain.outline(1, look.leg(), ease, false, false), circle(leg[1], kneeRound + ease)) : null;
        if (tube != null) pieces.edge(knee, bottom, tube);
        if (side.equals("near")) pieces.fill("pelvis", bottom, pelvis(ease));
        pieces.fill(hip, bottom, cloth);
        if (tube != null) pieces.fill(knee, bottom, tube);
    }

    private void foot(double[][] leg, Chain chain, String side, String tone) {
        String ankle = "ankle-" + side;
        double way = side.equals("near") ? j.nearFoot : j.farFoot;
        if (look.shoe().equals("bare")) {
            Area heel = Foot.bare(leg[2], way, 0, h);
            pieces.joined(look.skin() + tone, "knee-" + side, chain.outline(1.6, 2, 0, false, true), ankle, heel);
            return;
        }
        if (look.leg() <= 1) pieces.whole("knee-" + side, look.skin() + tone, chain.outline(1.7, 2, 0, false, true));
        pieces.whole(ankle, look.shoe(), Foot.shoe(leg[2], way, 0, h));
        for (double[][] line : Foot.seams(leg[2], way, h)) pieces.line(ankle, "detail", Blob.line(line), 2);
        pieces.whole(ankle, "cloth", Foot.sole(leg[2], way, 0, h));
    }

    /** From the waistband to the hip, round enough for a thigh at any angle. */
    private Area pelvis(double ease) {
        double[][][] rows = {{{0, .06, .043}, {.3, .06, .05}, {.55, .057, .061}, {.8, .054, .066}, {1, .05, .062}}};
        for (double[] row : rows[0]) {
            row[1] *= look.flesh();
            row[2] *= look.flesh();
        }
        var chain = new Chain(new double[][] {j.waist, j.hip}, rows, h);
        return Blob.union(chain.outline(.34, 1, ease, false, false), circle(chain.beside(1, -.005), .057 * h * look.flesh() + ease));
    }

    private void arm(double[][] arm, String side) {
        String tone = side.equals("far") ? "-far" : "-flat";
        var chain = new Chain(arm, Flesh.arm(look), h);
        double elbow = .021 * h * look.flesh();
        Area upper = Blob.union(chain.outline(0, 1, 0, true, false), circle(arm[1], elbow));
        Area lower = Blob.union(chain.outline(1, 2, 0, false, false), circle(arm[1], elbow), circle(arm[2], .0145 * h * look.flesh()));
        double way = side.equals("near") ? j.nearHand : j.farHand;
        Area hand = Palm.shape(grip, arm[2], way, .1 * h);
        pieces.joined(look.skin() + tone, "shoulder-" + side, upper, "elbow-" + side, lower, "wrist-" + side, hand);
        for (double[][] line : Palm.lines(grip, arm[2], way, .1 * h)) pieces.line("wrist-" + side, look.skin() + "-line", Blob.line(line), 1.8);
        pieces.whole("shoulder-" + side, look.top() + tone, chain.outline(0, look.sleeve(), .006 * h * look.loose(), true, false));
    }

    private void head(Profile head) {
        String thin = look.hair().equals("hair-grey") ? "detail" : "outline";
        pieces.whole("head", look.hair(), head.hair(look.style()));
        if (!look.style().equals("bob")) pieces.whole("head", look.skin() + "-flat", head.ear());
        pieces.fill("head", "ink", head.eye());
        pieces.line("head", thin, head.brow(), 2);
        pieces.line("head", look.skin() + "-line", head.mouth(), Math.max(1.8, h * .0034));
    }

    private Area neck() {
        double[] base = Joints.go(j.top, j.down, .03 * h);
        double[] skull = Joints.go(j.skull, 180 - j.tilt, -.01 * h);
        double[][][] rows = {{{0, .022, .047}, {.4, .024, .036}, {.7, .032, .036}, {1, .04, .05}}};
        return new Chain(new double[][] {skull, base}, rows, h).outline(0, 1, 0, false, false);
    }

    /** The flesh around a joint of a chain as a circle that touches the outline on both sides. */
    private Area round(Chain chain, int joint, double ease) {
        double[] row = Flesh.trunk(look)[joint][0];
        return circle(chain.beside(joint, (row[1] - row[2]) / 2), (row[1] + row[2]) / 2 * h + ease);
    }

    private static Area circle(double[] at, double r) {
        return Blob.round(at[0], at[1], r, r);
    }

    private static void move(double[] p, double x, double y) {
        p[0] += x;
        p[1] += y;
    }
}
