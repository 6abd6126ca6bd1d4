/** Things that several pictures share: shoe, bed, clock, moon, plant. */
final class Things {
    private Things() {
    }

    /** Opens a group moved to x, y and scaled, with the outline weight kept. */
    static Svg at(Svg s, double x, double y, double size, double turn) {
        return s.group("transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ") rotate(" + Svg.num(turn) + ") scale(" + size + ")",
            "stroke-width", Svg.num(3.2 / size));
    }

    /** A running shoe in side view, toe to the right, in a field of 160 x 90. */
    static void shoe(Svg s, String upper, String sole) {
        s.path(upper, "M10 72L9 20C9 11 17 9 23 14C31 22 42 20 50 10C54 4 62 4 66 10C74 26 88 40 106 46C130 52 152 54 156 72Z");
        s.path("shadow", "M10 52L10 72L62 72C50 66 44 50 24 48Z");
        s.path("cloth-light", "M110 48C132 52 152 54 156 72L126 72C112 70 106 58 110 48Z", "stroke-width", "2.4");
        s.path("cloth-line", "M60 24C62 40 50 52 40 70M84 44C82 54 74 62 66 70", "stroke-width", "2.6");
        for (double[] lace : new double[][] {{74, 21, 62, 31}, {85, 31, 73, 41}, {97, 39, 85, 49}}) {
            s.path("cloth-light", Limb.path(lace[0], lace[1], 3.6, lace[2], lace[3], 3.6), "stroke-width", "2");
        }
        s.path(sole, "M8 66C4 78 6 90 18 90L146 90C160 90 163 78 157 69C124 76 56 68 8 66Z");
        s.path("cloth-line", "M20 80C60 84 110 86 150 80", "stroke-width", "2.2");
    }

    /** A bed from the side, head at the left, in a field of 360 x 150; looks: wood, mattress, pillow, blanket. */
    static void bed(Svg s, String wood, String mattress, String pillow, String blanket) {
        s.rect(wood, 20, 96, 320, 22, 5);
        s.rect(wood, 16, 90, 16, 60, 5).rect(wood, 326, 90, 16, 60, 5);
        s.rect(mattress, 26, 62, 308, 40, 10);
        s.path(wood, "M6 12C6 4 12 0 19 0C26 0 32 4 32 12L32 118L6 118ZM326 50C326 42 332 38 340 38C348 38 354 42 354 50L354 118L326 118Z");
        s.path(pillow, "M38 62C30 46 36 30 54 32C76 28 96 32 108 40C116 48 114 60 108 64Z");
        s.path("cloth-line", "M52 40C56 46 56 52 52 58", "stroke-width", "2.2");
        s.path(blanket, "M112 62C116 50 130 46 150 46L300 46C320 46 328 52 328 64L328 100C300 108 280 98 256 102C226 106 200 98 172 103C150 107 130 102 124 98C112 90 108 76 112 62Z");
        s.path("light", "M122 60C126 52 138 50 152 50L186 50C160 56 146 64 142 78C132 76 122 70 122 60Z");
        s.path("cloth-line", "M178 50C170 66 172 86 180 100M250 50C244 66 246 86 254 100", "stroke-width", "2.2");
    }

    /** A clock face with two hands around 0, 0 with radius 50. */
    static void clock(Svg s, String rim) {
        s.circle(rim, 0, 0, 50).circle("paper", 0, 0, 40, "stroke-width", "2.4");
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            double in = i % 3 == 0 ? 29 : 33;
            s.line("cloth-line", in * Math.cos(a), in * Math.sin(a), 36 * Math.cos(a), 36 * Math.sin(a), "stroke-width", "2.6");
        }
        s.path("skin-2-line", "M0 4L0 -26M-3 0L18 10", "stroke-width", "4.4").circle("cloth-2", 0, 0, 4, "stroke-width", "0");
    }

    /** A potted plant standing on 0, 0, about 100 high. */
    static void plant(Svg s) {
        s.path("plant", "M-2 -34C-30 -40 -40 -66 -34 -86C-14 -78 -2 -60 -2 -34Z");
        s.path("plant", "M2 -34C28 -44 42 -62 38 -84C18 -76 4 -58 2 -34Z");
        s.path("plant", "M0 -34C-14 -56 -14 -86 2 -104C16 -84 14 -54 0 -34Z");
        s.path("cloth-line", "M0 -36L1 -84", "stroke-width", "2.2");
        s.path("wood", "M-26 -38L26 -38L20 -4C20 -1 18 0 14 0L-14 0C-18 0 -20 -1 -20 -4Z");
    }
}
