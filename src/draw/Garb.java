import java.awt.geom.Area;

/** Draws one figure: skin and clothes of limbs, trunk and head. */
final class Garb {
    private final Figure f;
    private final Joints j;
    private final Look look;
    private final Svg s;
    private final double h;

    Garb(Figure figure, Svg svg) {
        f = figure;
        j = figure.j;
        look = figure.look;
        h = figure.h;
        s = svg;
    }

    /** An arm with hand and sleeve. */
    void arm(double[][] arm, double hand, String grip, boolean far) {
        var chain = new Chain(arm, Flesh.arm(look), h);
        Area skin = Blob.union(chain.outline(look.sleeve() > 1 ? Math.max(1.35, look.sleeve() - .28) : 0, 2, 0, look.sleeve() <= 1, false), Palm.shape(grip, arm[2], hand, .1 * h));
        Area sleeve = look.sleeve() == 0 ? new Area() : chain.outline(0, look.sleeve(), .006 * h * look.loose(), true, false);
        s.path(look.skin(), f.data(skin));
        for (double[][] line : Palm.lines(grip, arm[2], hand, .1 * h)) s.path(look.skin() + "-line", f.data(Blob.line(line)), "stroke-width", thin());
        if (!sleeve.isEmpty()) s.path(look.top(), f.data(sleeve));
        if (far) s.path("shadow", f.data(Blob.union(skin, sleeve)));
    }

    /** A leg with foot or shoe and trousers; the near one with the pelvis. */
    void leg(double[][] leg, double foot, boolean far) {
        double toes = far ? f.farToes : f.nearToes;
        var chain = new Chain(leg, Flesh.leg(look), h);
        var lower = new Chain(new double[][] {far ? Joints.go(leg[0], 180, .1 * h) : j.waist, leg[0], leg[1], leg[2]}, Flesh.lower(look), h);
        boolean bare = look.shoe().equals("bare");
        Area skin = chain.outline(look.leg() > 1 ? Math.max(1.35, look.leg() - .28) : look.leg() * .6, 2, 0, false, false);
        if (bare) skin.add(Foot.bare(leg[2], foot, toes, h));
        Area all = new Area(skin);
        if (look.leg() < 1.95 || bare) s.path(look.skin(), f.data(skin));
        if (!bare) {
            Area shoe = Foot.shoe(leg[2], foot, toes, h);
            Area sole = Foot.sole(leg[2], foot, toes, h);
            s.path(look.shoe(), f.data(shoe));
            for (double[][] line : Foot.seams(leg[2], foot, h)) s.path("detail", f.data(Blob.line(line)), "stroke-width", thin());
            s.path(look.shoe().equals("shoe") ? "cloth" : "shoe", f.data(sole));
            all = Blob.union(all, shoe, sole);
        }
        double ease = .007 * h * look.loose();
        Area cloth = far ? chain.outline(.14, look.leg(), ease, false, false) : lower.outline(f.sitting ? .36 : .72, 1 + look.leg(), ease, false, false);
        if (!far) {
            double[] groin = f.trunk().beside(2.76, .022);
            cloth.add(f.trunk().outline(2.42, 2.88, ease * .4, false, false));
            cloth.add(Blob.round(groin[0], groin[1], .034 * h, .034 * h));
        }
        s.path(look.bottom(), f.data(Blob.filled(cloth)));
        if (far) s.path("shadow", f.data(Blob.union(all, cloth)));
    }

    /** Shirt, neck and face. */
    void trunk() {
        var chain = f.trunk();
        double ease = .005 * h * look.loose();
        var head = new Profile(j.skull, j.tilt, .133 * h);
        Area behind = head.behind(look.style());
        if (behind != null) s.path(look.hair(), f.data(behind));
        s.path(look.skin(), f.data(Blob.union(head.face(), neck())));
        double hem = f.sitting ? 2.55 : 2.64;
        s.path(look.top(), f.data(chain.outline(.03, hem, ease, false, false)));
    }

    /** The skirt of a white coat, over trunk and thigh. */
    void coat() {
        double ease = .009 * h;
        var lower = new Chain(new double[][] {j.waist, j.hip, j.nearLeg[1], j.nearLeg[2]}, Flesh.lower(look), h);
        Area coat = Blob.union(f.trunk().outline(.03, 2.3, ease, false, false), lower.outline(.05, 1.66, ease * 1.3, false, false));
        s.path(look.top(), f.data(coat));
        var trunk = f.trunk();
        s.path("detail", f.data(Blob.line(trunk.beside(.02, .02), trunk.beside(.5, .045), trunk.beside(1.1, .05))), "stroke-width", thin());
        s.path("cloth", f.data(Blob.closed(trunk.beside(.0, .025), trunk.beside(.02, .034), trunk.beside(.34, .06), trunk.beside(.2, .036))), "stroke-width", thin());
    }

    /** Hair, eye, mouth, ear. */
    void head() {
        var head = new Profile(j.skull, j.tilt, .133 * h);
        s.path(look.hair(), f.data(head.hair(look.style())));
        if (!look.style().equals("bob")) s.path(look.skin(), f.data(head.ear()), "stroke-width", thin());
        if (f.asleep) s.path("skin-2-line", f.data(head.lid()), "stroke-width", thin());
        else s.path("hair", f.data(head.eye()), "stroke-width", "0");
        s.path(look.hair().equals("hair-grey") ? "skin-line" : "skin-2-line", f.data(head.brow()), "stroke-width", thin());
        s.path(look.skin() + "-line", f.data(head.mouth()), "stroke-width", Svg.num(Math.max(1.6, h * .0034)));
    }

    /** The body without clothes as one outline. */
    Area silhouette() {
        var legs = new Chain(new double[][] {j.waist, j.hip, j.nearLeg[1], j.nearLeg[2]}, Flesh.lower(look), h).outline(.1, 3, 0, false, false);
        var farLeg = new Chain(j.farLeg, Flesh.leg(look), h).outline(.1, 2, 0, false, false);
        Area all = Blob.union(legs, farLeg, f.trunk().outline(0, 2.6, 0, false, false), neck(), new Profile(j.skull, j.tilt, .133 * h).face(),
            new Chain(j.nearArm, Flesh.arm(look), h).outline(0, 2, 0, true, false), new Chain(j.farArm, Flesh.arm(look), h).outline(0, 2, 0, true, false));
        all.add(Palm.shape(f.nearGrip, j.nearArm[2], j.nearHand, .1 * h));
        all.add(Palm.shape(f.farGrip, j.farArm[2], j.farHand, .1 * h));
        all.add(Foot.bare(j.nearLeg[2], j.nearFoot, f.nearToes, h));
        all.add(Foot.bare(j.farLeg[2], j.farFoot, f.farToes, h));
        return all;
    }

    private Area neck() {
        double[] base = Joints.go(j.top, j.down, .03 * h);
        double[] head = Joints.go(j.skull, 180 - j.tilt, -.01 * h);
        double[][][] rows = {{{0, .022, .047}, {.4, .024, .036}, {.7, .032, .036}, {1, .04, .05}}};
        return new Chain(new double[][] {head, base}, rows, h).outline(0, 1, 0, false, false);
    }

    private String thin() {
        return Svg.num(Math.clamp(h * .0022, 1.4, 2));
    }
}
