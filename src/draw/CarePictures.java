/** Scenes with a clinician or therapist. */
final class CarePictures {
    private CarePictures() {
    }

    /** Patient and clinician sit and talk. */
    static Svg talk() {
        Svg s = new Svg(1000, 800);
        s.rect("accent-soft", 330, 60, 340, 300, 20, "stroke-width", "0", "opacity", ".8");
        Props.pot(s, 500, 560, 200);
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
        var t = new Figure(People.THERAPIST, new Pose().trunk(12, 14).head(0, 8).near(10, 0, 0, 0).far(0, 0, 0, 0), 760).at(342, 430).grips("flat", "flat");
        double back = top - .118 * h;
        t.nearWrist(478, back - 18, 78).farWrist(524, back - 22, 78);
        t.far(s).body(s);
        s.end();
        s.path("metal", "M180 600L206 600L206 776L180 776ZM790 600L816 600L816 776L790 776Z").rect("metal", 170, 640, 656, 16, 5);
        s.group("id", "patient");
        Pose p = new Pose().trunk(90, 0).head(-16, 4).arms(0, 0, 0, 0, 0, 0).near(0, 12, -62, 0).far(0, 12, -62, 0);
        var f = new Figure(People.MEI, p, h).at(500, top - .058 * h).grips("easy", "easy");
        f.nearElbow(620, top - 18, 512, top - 12, -86).farElbow(620, top - 18, 512, top - 12, -86);
        s.path("cloth-light", "M120 " + top + "C118 " + (top - 40) + " 190 " + (top - 44) + " 196 " + top + "Z");
        f.far(s).body(s);
        s.end();
        s.rect("cloth-light", 80, top, 800, 44, 18);
        s.rect("cloth-3", 96, top + 30, 768, 26, 10);
        s.path("cloth-light", "M800 " + (top + 4) + "C800 " + (top - 34) + " 930 " + (top - 34) + " 930 " + (top + 4) + "C930 " + (top + 30) + " 800 " + (top + 30) + " 800 " + (top + 4) + "Z");
        f.arm(s);
        new Garb(t, s).arm(t.j.farArm, t.j.farHand, t.farGrip, true);
        t.arm(s);
        return s;
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
}
