/** Warning signs that show a part of the body: seat, legs, foot, chest, lump. */
final class SignBody {
    private SignBody() {
    }

    /** A symbol's canvas with its bold outline. */
    static Svg sign() {
        return new Svg(200, 200).group("stroke-width", "5", "stroke-linecap", "round", "stroke-linejoin", "round");
    }

    /** Numb between the legs: hips from behind, the saddle area dotted. */
    static Svg numbSeat() {
        Svg s = sign();
        s.path("skin", "M60 6C62 30 54 48 42 72C30 98 30 150 36 196L90 196L100 148L110 196L164 196C170 150 170 98 158 72C146 48 138 30 140 6Z");
        s.path("cloth", "M56 42C50 58 42 72 38 84C30 106 30 128 31 152C50 160 76 158 96 148L100 136L104 148C124 158 150 160 169 152C170 128 170 106 162 84C158 72 150 58 144 42C116 50 84 50 56 42Z");
        s.path("cloth-line", "M100 66L100 138", "stroke-width", "4");
        s.path("cloth-line", "M48 128C62 142 84 142 97 128M152 128C138 142 116 142 103 128", "stroke-width", "4");
        dots(s, 6.2, 100, 88, 84, 100, 116, 100, 100, 112, 74, 122, 126, 122, 88, 130, 112, 130, 80, 150, 120, 150, 76, 176, 124, 176);
        return s;
    }

    /** Tingling in both legs. */
    static Svg bothLegs() {
        Svg s = sign();
        legs(s);
        dots(s, 6.2, 62, 84, 76, 102, 58, 112, 72, 128, 62, 144, 66, 162, 138, 84, 124, 102, 142, 112, 128, 128, 138, 144, 134, 162);
        return s;
    }

    /** Pain down one leg. */
    static Svg oneLeg() {
        Svg s = sign();
        legs(s);
        double[] line = new double[45];
        for (int i = 0; i < 15; i++) {
            double t = i / 14.0;
            line[3 * i] = 125 + 10 * Math.sin(t * 1.9) + 3 * Math.sin(t * 9);
            line[3 * i + 1] = 28 + 140 * t;
            line[3 * i + 2] = 6.5;
        }
        s.path("danger", Limb.path(line), "stroke-width", "1.8");
        return s;
    }

    /** Two legs from the front in short trousers. */
    private static void legs(Svg s) {
        String leg = "M44 50C42 84 50 100 49 112C44 128 52 150 54 164C52 176 40 182 34 190C36 196 60 197 78 194C82 184 79 174 78 166C84 146 87 128 83 112C88 92 94 74 95 50Z";
        s.path("skin", leg);
        s.group("transform", "matrix(-1 0 0 1 200 0)").path("skin", leg).end();
        s.path("cloth", "M48 5C42 30 39 52 39 76C58 83 78 83 95 78L100 44L105 78C122 83 142 83 161 76C161 52 158 30 152 5C120 11 80 11 48 5Z");
        s.path("cloth-line", "M100 18L100 44", "stroke-width", "4");
    }

    /** A foot that drops. */
    static Svg weakFoot() {
        Svg s = sign();
        s.path("skin-2", "M34 6C26 40 28 62 40 88C46 102 44 112 40 120C36 132 46 140 56 141C66 150 88 164 104 178C116 189 130 195 142 192C150 189 148 180 140 174C122 160 102 136 92 116C86 102 96 76 100 48C102 32 102 18 100 6Z");
        s.path("skin-2-line", "M128 178C132 180 136 182 139 186", "stroke-width", "4");
        s.path("skin-2-line", "M62 128C58 124 56 118 58 112", "stroke-width", "4");
        s.path("danger-line", "M122 84C150 94 168 114 172 142", "stroke-width", "9");
        s.path("danger", "M152 138L192 132L178 168Z");
        return s;
    }

    /** Chest pain or hard to breathe. */
    static Svg chest() {
        Svg s = sign();
        s.path("skin", "M76 4C76 22 72 32 58 38C38 46 18 50 12 72C8 92 7 140 6 196L194 196C193 140 192 92 188 72C182 50 162 46 142 38C128 32 124 22 124 4Z");
        s.path("skin-line", "M36 196C38 160 36 130 32 110M164 196C162 160 164 130 168 110", "stroke-width", "4");
        s.path("organ", "M88 66C70 60 50 90 46 128C44 146 44 160 50 164C62 168 84 158 90 150C94 130 94 80 88 66Z");
        s.path("organ", "M112 66C130 60 150 90 154 128C156 146 156 160 150 164C138 168 116 158 110 150C106 130 106 80 112 66Z");
        s.path("detail", "M100 40L100 74M100 74L86 90M100 74L114 90", "stroke-width", "6");
        s.path("danger", "M112 168C96 156 86 142 88 126C90 114 104 111 112 122C120 111 134 114 136 126C138 142 128 156 112 168Z");
        return s;
    }

    /** A new lump on the back, seen from the side. */
    static Svg lump() {
        Svg s = sign();
        s.path("hair", "M108 8C78 4 66 24 70 48C74 62 84 68 96 66L118 40Z");
        s.path("skin", "M128 10C138 20 138 30 140 40L147 52C147 57 140 57 138 58C140 70 134 76 120 76L118 92L88 96C90 84 90 76 86 66C78 40 96 14 128 10Z");
        s.path("hair", "M134 18C128 4 100 2 86 10C66 20 66 46 80 64C90 68 92 60 92 50C98 38 122 40 134 18Z");
        s.path("cloth", "M88 88C64 94 52 110 50 128C44 134 36 142 37 154C38 166 46 172 52 176L52 196L146 196C148 172 148 146 144 122C140 102 132 92 118 86C108 92 98 92 88 88Z");
        s.path("change", "M50 126C40 132 34 142 35 153C36 166 44 174 52 176C60 168 62 136 50 126Z");
        s.clip("frame", "M0 0L200 0L200 197L0 197Z");
        s.group("clip-path", "url(#frame)").path("skin", Limb.path(100, 118, 17, 106, 160, 15, 112, 210, 13)).end();
        s.path("cloth", Limb.path(98, 114, 20, 104, 150, 19));
        s.path("danger-line", "M24 126C12 140 12 164 24 178", "stroke-width", "7");
        return s;
    }

    /** Dots at x, y, x, y, ... */
    static void dots(Svg s, double r, double... at) {
        s.group("stroke-width", "1.8");
        for (int i = 0; i < at.length; i += 2) {
            s.circle("danger", at[i], at[i + 1], r);
        }
        s.end();
    }
}
