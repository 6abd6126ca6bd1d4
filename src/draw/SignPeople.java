/** Warning signs that show a person: fainting, falling, in bed, stiff, walking, pregnant. */
final class SignPeople {
    private static final String ADULT = "skin hair cloth cloth-2 5";
    private static final String DARKER = "skin-2 hair cloth cloth-2 5";
    private static final String OLDER = "skin hair-grey cloth cloth-2 5";

    private SignPeople() {
    }

    /** Sudden pain with fainting: a person sinking to the knees, dizzy. */
    static Svg collapse() {
        Svg s = SignBody.sign();
        Mini.draw(s, 25, DARKER, 48, 136, 62, 116, 92, 70, 132, 136, 128, 98, 132, 128, 142, 152, 176,
            116, 172, 54, 178, 22, 182, 108, 180, 50, 186, 20, 188);
        burst(s, 62, 96, 22);
        s.path("danger-line", "M142 20C146 6 168 8 166 22C164 36 142 32 148 18M182 44C192 36 198 50 188 56", "stroke-width", "6");
        return s;
    }

    /** A serious accident: a fall from a ladder. */
    static Svg accident() {
        Svg s = SignBody.sign();
        s.path("wood", "M10 6L22 6L22 196L10 196ZM66 6L78 6L78 196L66 196Z");
        for (int y = 22; y < 190; y += 32) {
            s.rect("wood", 22, y, 44, 9, 2);
        }
        Mini.draw(s, 22, ADULT, 40, 160, 146, 142, 122, 118, 78, 168, 102, 186, 78, 122, 144, 106, 166,
            138, 54, 108, 34, 100, 20, 100, 46, 86, 68, 72, 66);
        s.path("danger-line", "M176 10L176 40M152 4L152 22", "stroke-width", "7");
        s.path("outline", "M92 194L194 194", "stroke-width", "6");
        return s;
    }

    /** Pain after a small fall or a stumble in older age. */
    static Svg smallFall() {
        Svg s = SignBody.sign();
        Mini.draw(s, 23, OLDER, 22, 152, 40, 132, 66, 88, 112, 160, 88, 186, 76, 148, 100, 176, 112,
            126, 138, 132, 178, 154, 184, 56, 132, 26, 160, 20, 178);
        s.path("wood", "M2 194L2 178L40 178C46 178 48 182 48 186L48 194Z");
        s.path("outline", "M48 195L196 195", "stroke-width", "6");
        burst(s, 78, 74, 20);
        return s;
    }

    /** Worse at night: a person in bed under the moon. */
    static Svg night() {
        Svg s = SignBody.sign();
        s.path("heat", "M152 6A32 32 0 1 0 188 56A38 38 0 0 1 152 6Z");
        s.path("wood", "M8 66C8 60 12 56 17 56C22 56 26 60 26 66L26 194L8 194ZM176 122C176 116 180 112 184 112C189 112 193 116 193 122L193 194L176 194Z");
        s.rect("mat", 24, 148, 154, 26, 4);
        s.path("cloth-light", "M28 146C24 130 32 118 46 120C62 120 76 126 76 148Z");
        s.circle("skin", 64, 112, 21);
        s.path("hair", "M50 128C38 118 42 94 62 90C72 90 78 96 80 100C68 100 62 106 60 114C60 122 56 128 50 128Z");
        s.path("cloth", "M72 152C76 128 92 116 112 116C136 116 150 122 162 128C174 132 178 142 178 152Z");
        s.path("skin-2-line", "M71 113C74 116 78 116 80 113", "stroke-width", "5");
        burst(s, 112, 92, 19);
        return s;
    }

    /** Stiff in the morning: sunrise, a stooped person holding the back. */
    static Svg morning() {
        Svg s = SignBody.sign();
        s.path("heat", "M8 76A34 34 0 0 1 76 76Z");
        s.path("outline", "M42 26L42 14M14 38L6 30M70 38L78 30", "stroke-width", "7");
        s.path("outline", "M3 77L82 77", "stroke-width", "6");
        Mini.draw(s, 23, ADULT, 40, 164, 58, 138, 76, 92, 108, 104, 66, 86, 92, 150, 112, 148, 140,
            106, 150, 94, 184, 118, 188, 84, 150, 74, 184, 96, 190);
        burst(s, 66, 112, 22);
        return s;
    }

    /** A burst of short rays where it hurts. */
    static void burst(Svg s, double x, double y, double r) {
        s.group("stroke-width", "1.2");
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 4 + .3;
            double in = r * .66;
            s.path("danger", Limb.path(x + in * Math.cos(a), y + in * Math.sin(a), 3, x + r * 1.1 * Math.cos(a), y + r * 1.1 * Math.sin(a), 3));
        }
        s.circle("danger", x, y, r * .3).end();
    }

    /** Leg pain when walking upright, better when bending forward on a walking frame. */
    static Svg walking() {
        Svg s = SignBody.sign();
        Mini.draw(s, 18, OLDER, 0, 50, 24, 44, 50, 42, 100, 28, 72, 40, 92, 58, 70, 72, 86, 58, 140, 54, 182, 74, 186, 30, 140, 12, 170, 18, 186);
        s.path("danger", Limb.path(46, 112, 4.5, 58, 140, 4.5, 54, 170, 4.5), "stroke-width", "1.6");
        s.path("danger", Limb.path(38, 114, 4.5, 30, 140, 4.5, 16, 164, 4.5), "stroke-width", "1.6");
        s.path("detail", "M98 30L98 186", "stroke-width", "4", "stroke-dasharray", "2 12");
        s.group("stroke-width", "8").path("outline", "M152 98L174 98L166 176M170 122L190 176M169 140L178 140").end();
        s.circle("metal", 165, 184, 9).circle("metal", 190, 184, 8);
        Mini.draw(s, 18, OLDER, 18, 152, 54, 141, 76, 122, 118, 134, 104, 158, 98, 140, 106, 160, 100,
            132, 150, 122, 182, 142, 186, 120, 150, 108, 180, 122, 187);
        return s;
    }

    /** Pregnant. */
    static Svg pregnant() {
        Svg s = SignBody.sign();
        s.path("hair", "M92 8C66 4 54 24 58 44C48 52 48 74 58 86C64 92 76 88 76 78L104 44Z");
        s.path("skin-2", "M110 10C120 18 121 28 122 36L129 46C129 51 124 51 121 52C122 63 116 68 104 68L102 82L76 84C78 72 78 62 74 54C66 34 84 12 110 10Z");
        s.path("hair", "M117 20C112 4 84 0 70 10C56 20 58 44 68 54C76 58 80 50 80 44C86 36 108 38 117 20Z");
        s.path("cloth", "M78 78C60 84 54 100 56 122C58 140 54 168 50 196L134 196C132 184 134 176 142 168C160 158 166 136 154 120C146 108 134 106 124 96C118 86 112 80 104 78C96 84 86 84 78 78Z");
        s.path("skin-2", Limb.path(84, 106, 15, 76, 144, 13, 128, 150, 10));
        s.path("cloth", Limb.path(84, 102, 18, 78, 134, 16));
        s.path("danger", "M150 138C140 130 134 124 135 115C136 107 146 106 150 113C154 106 164 107 165 115C166 124 160 130 150 138Z", "stroke-width", "3");
        return s;
    }
}
