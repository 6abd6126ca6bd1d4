/** Warning signs that show a thing: toilet, thermometer, shield, calendar, scales. */
final class SignThings {
    private SignThings() {
    }

    /** Bladder or bowel trouble: a toilet and a drop. */
    static Svg bladder() {
        Svg s = SignBody.sign();
        s.path("cloth-light", "M70 112C72 146 88 150 92 164L86 196L152 196L148 166C170 158 180 140 182 112Z");
        s.rect("cloth-light", 20, 40, 46, 84, 8);
        s.path("cloth-light", "M28 124L66 124L76 150L86 196L54 196C56 170 44 160 34 150C28 142 26 134 28 124Z");
        s.rect("metal", 14, 28, 58, 18, 8);
        s.rect("cloth-light", 62, 98, 128, 18, 9);
        s.path("cloth-line", "M52 62L58 62", "stroke-width", "7");
        s.path("disc", "M128 8C140 28 150 42 150 56A22 22 0 0 1 106 56C106 42 116 28 128 8Z");
        s.path("light", "M116 56C116 48 119 42 122 38C124 46 121 54 123 62C119 63 116 60 116 56Z");
        return s;
    }

    /** Fever: a thermometer. */
    static Svg fever() {
        Svg s = SignBody.sign();
        s.path("cloth-light", "M74 30A22 22 0 0 1 118 30L118 122A38 38 0 1 1 74 122Z");
        s.circle("danger", 96, 154, 25, "stroke-width", "0");
        s.path("danger-line", "M96 150L96 48", "stroke-width", "17");
        s.path("outline", "M118 50L132 50M118 72L128 72M118 94L132 94", "stroke-width", "5");
        s.path("light", "M83 34C84 28 88 24 92 22C88 30 88 40 88 60L83 60Z");
        s.path("danger-line", "M152 34C162 44 142 54 152 66M176 34C186 44 166 54 176 66", "stroke-width", "7");
        s.path("danger-line", "M40 34C50 44 30 54 40 66M16 34C26 44 6 54 16 66", "stroke-width", "7");
        return s;
    }

    /** Infection, or a weak defence against it: a shield and a germ. */
    static Svg infection() {
        Svg s = SignBody.sign();
        s.path("accent-soft", "M100 6C124 24 152 32 182 34L182 92C182 142 148 176 100 194C52 176 18 142 18 92L18 34C48 32 76 24 100 6Z");
        s.path("light", "M100 22C80 35 58 42 32 46L32 92C32 132 58 160 100 178Z");
        s.group("stroke-width", "8");
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 4 + .2;
            double x = Math.cos(a);
            double y = Math.sin(a);
            s.line("danger-line", 100 + 30 * x, 98 + 30 * y, 100 + 50 * x, 98 + 50 * y);
        }
        s.end();
        s.group("stroke-width", "0");
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 4 + .2;
            s.circle("danger", 100 + 53 * Math.cos(a), 98 + 53 * Math.sin(a), 8.5);
        }
        s.end();
        s.circle("danger", 100, 98, 33);
        s.group("stroke-width", "0").circle("light", 90, 88, 8).circle("light", 111, 103, 6).circle("light", 94, 112, 5).end();
        return s;
    }

    /** Cancer now or before: a ribbon on a calendar. */
    static Svg history() {
        Svg s = SignBody.sign();
        s.rect("paper", 14, 26, 172, 168, 14);
        s.path("accent", "M14 66L14 40A14 14 0 0 1 28 26L172 26A14 14 0 0 1 186 40L186 66Z");
        s.path("metal", "M48 12A8 8 0 0 1 64 12L64 40A8 8 0 0 1 48 40Z");
        s.path("metal", "M136 12A8 8 0 0 1 152 12L152 40A8 8 0 0 1 136 40Z");
        for (int row = 0; row < 3; row++) {
            for (int day = 0; day < 4; day++) {
                s.rect(row == 1 && day == 1 ? "lit" : "mat", 29 + 38 * day, 79 + 37 * row, 27, 27, 5, "stroke-width", "3.6");
            }
        }
        return s;
    }

    /** Weight loss: bathroom scales and an arrow down. */
    static Svg weight() {
        Svg s = SignBody.sign();
        s.path("metal", "M26 86L174 86C182 86 187 91 188 98L193 178C193 188 187 194 178 194L22 194C13 194 7 188 7 178L12 98C13 91 18 86 26 86Z");
        s.path("paper", "M52 134A48 40 0 0 1 148 134Z");
        s.path("skin-2-line", "M66 124L72 128M82 109L85 115M134 124L128 128M118 109L115 115", "stroke-width", "4");
        s.path("danger-line", "M100 134L80 118", "stroke-width", "7");
        s.path("cloth-line", "M30 160L62 160M138 160L170 160M32 174L62 174M138 174L168 174", "stroke-width", "5");
        s.path("danger", "M88 6L112 6L112 38L132 38L100 74L68 38L88 38Z");
        return s;
    }

    /** An intimate change, told without a picture: two overlapping circles and a point. */
    static Svg privateChange() {
        Svg s = SignBody.sign();
        s.circle("accent-soft", 72, 100, 62);
        s.circle("skin", 128, 100, 62);
        s.path("cloth-light", "M100 45A62 62 0 0 1 100 155A62 62 0 0 1 100 45Z");
        s.circle("outline", 72, 100, 62).circle("outline", 128, 100, 62);
        s.circle("danger", 100, 100, 13, "stroke-width", "0");
        return s;
    }
}
