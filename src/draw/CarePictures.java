/** Scenes with a clinician or therapist. */
final class CarePictures {
    private CarePictures() {
    }

    /** Patient and clinician sit and talk. */
    static Svg talk() {
        Svg s = new Svg(1000, 800);
        poster(s, 500, 40);
        Props.pot(s, 500, 560, 140);
        s.rect("wood", 410, 560, 180, 18, 6).path("wood", "M430 578L446 578L440 772L428 772ZM554 578L570 578L572 772L560 772Z");
        s.ellipse("shadow", 500, 778, 480, 14);
        double h = 850;
        double seat = 776 - .285 * h;
        Props.chair(s, 170, seat + .062 * h, 776, 170, 1);
        Props.chair(s, 830, seat + .062 * h, 776, 170, -1);
        s.group("id", "patient");
        var patient = new Figure(People.PAUL, new Pose().trunk(-2, 5).head(-2, 0), h).at(165, seat).seated();
        patient.nearAnkle(165 + .235 * h, 776 - .043 * h, 90).farAnkle(165 + .27 * h, 776 - .043 * h, 90);
        patient.nearWrist(165 + .16 * h, seat - .055 * h, 84).farWrist(165 + .2 * h, seat - .06 * h, 84).grips("flat", "flat");
        patient.draw(s);
        s.end();
        s.group("id", "clinician");
        var doctor = new Figure(People.DOCTOR, new Pose().trunk(6, 4).head(-2, -4), h).at(835, seat).left().seated().coated();
        doctor.nearAnkle(835 - .235 * h, 776 - .043 * h, 90).farAnkle(835 - .2 * h, 776 - .043 * h, 90);
        doctor.nearWrist(835 - .15 * h, seat - .1 * h, 96).farWrist(835 - .29 * h, seat - .17 * h, 112).grips("fist", "easy");
        doctor.far(s).body(s);
        s.group("transform", "translate(" + Svg.num(835 - .2 * h) + " " + Svg.num(seat - .13 * h) + ") rotate(24)");
        s.rect("wood", -62, -12, 110, 13, 4).rect("paper", -56, -18, 98, 7, 2, "stroke-width", "2");
        s.end();
        doctor.arm(s);
        s.end();
        return s;
    }

    /** A therapist's hands on the low back of a lying person. */
    static Svg handsOn() {
        Svg s = new Svg(1000, 800);
        double h = 820;
        double top = 560;
        s.ellipse("shadow", 500, 780, 440, 14);
        s.group("id", "therapist");
        var t = new Figure(People.THERAPIST, new Pose().trunk(26, 20).head(-8, 8).near(26, 2, 2, 0).far(12, 4, 18, 0), 740).standing(392, 784).grips("flat", "flat");
        double back = top - .118 * h;
        t.nearWrist(572, back + 8, 74).farWrist(622, back + 20, 78);
        t.far(s).body(s);
        s.end();
        s.path("metal", "M130 600L156 600L156 776L130 776ZM800 600L826 600L826 776L800 776Z").rect("metal", 120, 690, 716, 16, 5);
        s.group("id", "patient");
        Pose p = new Pose().trunk(90, 0).head(-16, 4).arms(0, 0, 0, 0, 0, 0).near(5, 11, -58, 0).far(5, 11, -58, 0);
        var f = new Figure(Look.of("skin", "hair", "bob", "cloth-3", .55, "cloth-2", 1.8, "bare").build(1.2, 0, .01, .97), p, h).at(540, top - .058 * h).grips("easy", "easy");
        f.nearElbow(662, top - 18, 554, top - 12, -86).farElbow(662, top - 18, 554, top - 12, -86);
        s.path("cloth-light", "M118 " + (top + 6) + "C108 " + (top - 42) + " 196 " + (top - 44) + " 196 " + (top + 6) + "Z");
        f.far(s);
        new Garb(f, s).leg(f.j.nearLeg, f.j.nearFoot, false);
        new Garb(f, s).trunk();
        s.end();
        s.rect("cloth-light", 40, top, 860, 44, 18);
        s.rect("cloth-3", 56, top + 30, 828, 26, 10);
        s.path("cloth-light", "M846 " + (top + 4) + "C846 " + (top - 34) + " 976 " + (top - 34) + " 976 " + (top + 4) + "C976 " + (top + 30) + " 846 " + (top + 30) + " 846 " + (top + 4) + "Z");
        double[] skull = f.spot(f.j.skull);
        resting(s, skull[0] + 4, skull[1] - 10);
        f.arm(s);
        new Garb(t, s).arm(t.j.farArm, t.j.farHand, t.farGrip, true);
        t.arm(s);
        return s;
    }

    /** The head of a lying person, turned to us, eyes closed; the crown points to the right. */
    private static void resting(Svg s, double x, double y) {
        s.group("transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ")");
        s.path("hair", "M-22 -52C10 -64 62 -50 64 -2C66 44 14 62 -22 50C-34 46 -30 30 -14 30L-14 -34C-30 -34 -36 -46 -22 -52Z");
        s.path("skin", "M18 -34C34 -22 36 22 18 34C-2 46 -40 36 -54 14C-60 4 -60 -6 -54 -16C-40 -38 -2 -46 18 -34Z");
        s.path("hair", "M14 -40C34 -30 30 -8 24 8C34 -4 44 -20 36 -40Z", "stroke-width", "2");
        s.path("skin-2-line", "M4 -26C-4 -24 -4 -12 4 -10M4 10C-4 12 -4 24 4 26", "stroke-width", "2.4");
        s.path("skin-line", "M2 -3C-8 -5 -18 -5 -18 1C-18 5 -14 6 -12 5M-34 -8C-38 -3 -38 3 -34 8", "stroke-width", "2.4");
        s.end();
    }

    /** A person steps up beside a physiotherapist. */
    static Svg rehab() {
        Svg s = new Svg(1000, 800);
        s.ellipse("shadow", 500, 778, 440, 14);
        Props.pot(s, 890, 776, 190);
        s.group("id", "physiotherapist");
        var t = new Figure(People.THERAPIST, new Pose().trunk(6, 4).head(-2, 4).near(4, 4, 0, 0).far(-14, 6, 6, 0), 730).standing(270, 776).grips("easy", "flat");
        t.nearWrist(408, 424, 74).farWrist(446, 336, 84);
        t.far(s).body(s);
        s.end();
        s.group("id", "step");
        s.path("wood", "M500 690L760 690L760 776L500 776Z").rect("mat", 490, 678, 282, 20, 8);
        s.end();
        s.group("id", "patient");
        var p = new Figure(People.ROSA, new Pose().trunk(10, 6).head(-2, -8).arms(26, 28, 0, -8, 16, 0), 690).at(490, 402);
        p.nearAnkle(606, 678 - .043 * 690, 90).farAnkle(440, 776 - .05 * 690, 76);
        p.draw(s);
        s.end();
        t.arm(s);
        return s;
    }

    private static void poster(Svg s, double x, double y) {
        s.group("id", "poster");
        s.rect("paper", x - 105, y, 210, 330, 8);
        for (int i = 0; i < 5; i++) {
            double top = y + 34 + i * 44;
            double dx = 16 * Math.sin(i * .75 + .2);
            double w = 62 + i * 5;
            s.path("bone-far", Curve.closed(new double[][] {{x - 8 + dx, top + 8}, {x - 44 + dx, top + 14}, {x - 66 + dx, top + 32}, {x - 48 + dx, top + 36}, {x - 6 + dx, top + 24}}), "stroke-width", "2.4");
            s.rect("bone", x - 14 + dx, top, w, 31, 7, "stroke-width", "2.4");
            s.rect("disc", x - 11 + dx, top + 33, w - 4, 9, 4, "stroke-width", "2");
        }
        s.path("bone", Curve.closed(new double[][] {{x - 2, y + 258}, {x + 70, y + 262}, {x + 52, y + 286}, {x + 6, y + 306}, {x - 26, y + 312}, {x - 16, y + 284}}), "stroke-width", "2.4");
        s.end();
    }
}
