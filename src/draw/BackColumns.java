/** The erector spinae from behind: two long columns on each side, from sacrum and iliac crest up to the ribs. */
final class BackColumns {
    private BackColumns() { }

    static void draw(BodyFrame f) {
        f.pair("iliocostalis", right -> iliocostalis(f, right));
        f.pair("longissimus", right -> longissimus(f, right, "muscle-surface"));
        f.pair("erector-fascia", right -> fascia(f, right));
    }

    private static void iliocostalis(BodyFrame f, boolean right) {
        var slips = new StringBuilder();
        for (String slip : new String[] {"62,150 70,172 78,183", "64,170 74,208 84,218", "64,200 73,236 82,251", "63,230 70,262 78,282", "61,260 66,290 73,309", "58,285 62,315 68,335"}) slips.append(f.ribbon(slip, right, 7));
        f.svg.path("tendon", slips.toString(), "stroke-width", "2");
        f.belly("40,360 42,300 43,240 44,180 44,120 42,70 38,30 37,4", "60,360 66,300 71,240 74,180 74,130 71,86 64,46 42,2", right).whole("tendon", "stroke-width", "2.4")
            .part("muscle-surface", 0, 0.88, 0.02).fibres(4, 0.02, 0.86).shaded(right, 0.02, 0.86);
    }

    static void longissimus(BodyFrame f, boolean right, String look) {
        f.belly("6,360 6,300 6,240 5,180 4,120 4,60 4,10 6,-50", "40,360 44,300 47,240 49,180 49,130 47,80 41,30 14,-50", right).whole("tendon", "stroke-width", "2.4")
            .part(look, 0, 0.84, 0.02).fibres(6, 0.02, 0.82).shaded(right, 0.02, 0.82);
    }

    private static void fascia(BodyFrame f, boolean right) {
        f.shape("tendon", "2.5,122 6,108 10,112 13,88 18,92 22,62 27,66 31,36 36,34 41,10 40,-12 36,-34 27,-56 15,-70 2.5,-74 2.5,-20 2.5,40", right, "stroke-width", "2.4");
        var lines = new StringBuilder();
        for (String line : new String[] {"8,92 8,40 7,-30", "15,74 14,30 11,-34", "23,48 21,16 17,-30", "31,24 28,4 22,-24"}) lines.append(Curve.open(f.at(line, right)));
        f.svg.path("detail", lines.toString(), "stroke-width", "1.6", "opacity", "0.5");
    }
}
