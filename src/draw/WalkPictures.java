/** Pictures of walking. */
final class WalkPictures {
    private WalkPictures() {
    }

    /** A calm step: the near leg in front, its heel down. */
    static Pose step() {
        return new Pose().trunk(2, 3).head(-2, -2).arms(-24, 14, 0, 24, 18, 0).near(24, 5, 5, 0).far(-13, 20, -4, 22);
    }

    /** The exercise walking. */
    static Svg walking() {
        Svg s = new Svg(640, 1000);
        Props.ground(s, 320, 975, 560);
        new Figure(People.OMAR, step(), 950).standing(290, 975).draw(s);
        return s;
    }

    /** An older person walking outdoors. */
    static Svg stayActive() {
        Svg s = new Svg(1000, 800);
        s.path("accent-soft", "M14 700C180 640 330 668 480 690C640 712 800 650 986 676L986 720L14 720Z", "stroke-width", "0");
        Props.tree(s, 222, 708, 520);
        Props.tree(s, 846, 702, 360);
        s.path("plant", "M600 716C590 690 612 668 632 678C640 650 684 650 690 678C714 668 734 692 722 716Z");
        s.path("cloth-3", "M14 712C300 698 700 702 986 710L986 786L14 786Z", "stroke-width", "0");
        Props.ground(s, 480, 748, 330);
        new Figure(People.PAUL, step(), 700).standing(470, 748).draw(s);
        return s;
    }

    /** Card: what helps. */
    static Svg card() {
        Svg s = new Svg(400, 300);
        s.path("accent-soft", "M6 274C90 236 180 250 250 258C310 264 350 250 394 246L394 282L6 282Z", "stroke-width", "0");
        Props.tree(s, 308, 272, 206);
        Props.ground(s, 160, 284, 170);
        Figure f = new Figure(People.ROSA, step(), 276).standing(156, 284);
        f.draw(s);
        return s;
    }
}
