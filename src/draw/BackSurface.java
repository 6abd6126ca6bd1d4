/** The surface muscles of the back from behind: broad back muscle with its fascia, tip of the trapezius, flank, buttocks. */
final class BackSurface {
    private BackSurface() { }

    static void draw(BodyFrame f) {
        f.svg.group("id", "thoracolumbar-fascia");
        f.svg.path("tendon", Curve.closed(f.symmetrical("0,240 12,220 26,188 40,154 54,120 68,86 80,60 92,48 84,46 76,30 62,14 46,2 38,-20 28,-54 18,-86 8,-110 0,-116")));
        weave(f);
        f.svg.end();
        f.svg.path("fat", Curve.closed(f.symmetrical("0,-100 5,-102 6,-140 6,-190 0,-192")), "stroke-width", "2");
        f.pair("gluteus-medius", right -> {
            f.shape("muscle-surface", "66,22 70,40 80,46 96,48 114,46 132,38 146,30 152,4 160,-30 168,-64 172,-96 150,-96 110,-50 80,-6", right);
            f.shape("tendon", "64,30 68,40 80,46.5 98,48 114,46 132,38 146,30 151,10 138,13 118,17 100,14 82,4 70,10", right, "stroke-width", "2.2");
            lines(f, right, "100,14 124,-16 150,-54", "118,16 138,-12 157,-50", "132,10 146,-10 160,-44");
        });
        f.pair("gluteus-maximus", right -> {
            f.shape("muscle-surface", "50,28 62,24 84,8 112,-20 140,-50 162,-80 172,-108 174,-140 170,-200 100,-200 40,-192 10,-184 2.5,-160 2.5,-126 7,-104 20,-68 32,-34 40,-6 44,14", right);
            lines(f, right, "54,18 90,-8 128,-48 156,-92", "46,4 84,-28 122,-68 158,-124", "40,-18 78,-54 116,-94 156,-152", "31,-44 68,-82 106,-122 144,-172", "21,-74 54,-110 88,-144 122,-180",
                "12,-104 36,-134 62,-158 90,-184");
            f.shape("shadow", "174,-130 172,-106 166,-88 160,-110 150,-146 128,-174 96,-186 50,-184 20,-174 10,-186 40,-200 100,-204 170,-204", right);
            f.shape("light", right ? "56,16 76,6 100,-16 112,-34 96,-30 74,-12" : "84,2 112,-24 140,-56 152,-76 132,-66 102,-34", right);
        });
        f.pair("external-oblique", right -> {
            f.shape("muscle-deep", "84,46 98,49 116,46 118,70 110,100 92,80", right, "stroke-width", "2.4");
            f.shape("muscle-surface", "152,260 150,228 145,198 138,166 133,140 132,114 135,86 141,58 146,38 144,29 134,34 125,42 114,47 110,60 104,90 98,130 96,170 110,220 126,260", right);
            lines(f, right, "116,196 127,160 131,128", "112,172 122,130 129,92", "108,142 117,104 129,62", "108,110 115,82 127,50", "130,214 136,190 138,172");
            f.shape("shadow", "152,260 150,228 145,198 138,166 133,140 132,114 135,86 141,58 146,36 138,40 128,70 125,110 128,140 134,180 142,230", right);
        });
        latissimus(f);
        f.svg.group("id", "trapezius");
        f.svg.path("muscle-surface", Curve.closed(f.symmetrical("0,192 5,202 15,226 28,256 42,290 54,326 30,336 0,336")));
        f.svg.path("tendon", Curve.closed(f.symmetrical("0,190 3.6,199 4.6,210 4,224 3.2,250 3,340 0,342")), "stroke-width", "2");
        f.lines("muscle-line", "5,226 12,238 19,250", "stroke-width", "1.7");
        f.lines("muscle-line", "5,246 16,260 28,280", "stroke-width", "1.7");
        f.lines("muscle-line", "5,266 20,282 36,300", "stroke-width", "1.7");
        f.lines("muscle-line", "5,288 24,300 44,316", "stroke-width", "1.7");
        f.svg.end();
    }

    private static void latissimus(BodyFrame f) {
        f.pair("latissimus-dorsi", right -> {
            f.shape("shadow", "99,46 112,72 122,106 131,144 138,178 131,178 120,140 110,100 100,70", right);
            f.shape("muscle-surface", "2,340 155,340 155,300 153,268 148,236 141,196 131,158 121,120 111,84 103,60 98,48 92,47 84,58 74,78 60,110 46,142 32,174 18,206 7,230 2,246", right);
            lines(f, right, "12,228 60,274 110,312", "24,200 74,254 146,318", "36,172 84,232 149,296", "48,144 94,208 149,272", "60,116 102,184 145,248", "72,88 108,158 139,222", "84,62 112,130 132,190", "93,52 112,104 124,152");
            f.shape("light", right ? "40,176 60,204 92,244 120,270 104,244 80,206 58,166 48,152" : "100,120 116,160 132,208 142,250 134,196 120,146 106,104 98,98", right);
            f.shape("shadow", right ? "153,300 150,260 146,232 139,194 130,156 118,116 108,84 118,124 128,170 136,214 142,260 146,310" : "4,240 20,206 40,160 62,110 84,62 80,84 60,132 40,180 22,220 10,246", right);
        });
    }

    /** The crossing fibres of the fascia. */
    private static void weave(BodyFrame f) {
        var all = new StringBuilder();
        for (boolean right : new boolean[] {false, true}) {
            for (String line : new String[] {"26,182 0,150 -28,112 -44,60", "44,140 14,96 -12,58 -34,6", "60,104 30,60 4,16 -20,-36", "74,74 46,36 22,-8 0,-56", "50,20 30,-20 12,-70", "12,214 -10,186 -36,150"}) {
                all.append(Curve.open(f.at(line, right)));
            }
        }
        f.svg.path("detail", all.toString(), "stroke-width", "1.6", "opacity", "0.35");
        f.svg.path("detail", Curve.open(f.at("0,186 0,100 0,0 0,-100", true)), "stroke-width", "1.8", "opacity", "0.7");
    }

    private static void lines(BodyFrame f, boolean right, String... lines) {
        var all = new StringBuilder();
        for (String line : lines) all.append(Curve.open(f.at(line, right)));
        f.svg.path("muscle-line", all.toString(), "stroke-width", "1.7");
    }
}
