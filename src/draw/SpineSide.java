/** The lower back from the side: bones, discs, nerves, ligaments and muscle inside the outline of a trunk. */
final class SpineSide {
    private static final SideSpine SPINE = new SideSpine(2.5, 352, 556);

    private SpineSide() { }

    static Svg draw() {
        Svg s = new Svg(716, 1000);
        silhouette(s);
        muscles(s);
        ligaments(s);
        s.group("id", "discs");
        for (int i = 0; i < 5; i++) {
            s.path("disc", SPINE.disc(i), "id", i < 4 ? "disc-l" + (i + 1) + "-l" + (i + 2) : "disc-l5-s1");
        }
        s.end();
        s.path("nerve", column(), "stroke-width", "2.4");
        SPINE.vertebrae(s);
        SPINE.sacrum(s);
        nerves(s);
        return s;
    }

    private static void silhouette(Svg s) {
        s.clip("trunk-edge", "M6 6H710V994H6Z");
        s.group("id", "silhouette", "clip-path", "url(#trunk-edge)");
        s.path("ghost", "M" + Curve.open("64,-10 84,90 116,190 136,280 138,360 122,440 88,520 48,600 20,690 14,780 34,860 74,920 112,960 124,1010").substring(1)
            + "L" + Curve.open("612,1010 622,960 640,910 664,850 684,780 694,690 694,600 682,500 662,400 640,300 618,200 602,100 594,-10").substring(1) + "Z");
        s.path("detail", Curve.open("662,410 652,414 654,421 663,423"), "stroke-width", "2", "opacity", "0.5");
        s.path("detail", Curve.open("76,922 130,936 190,926 236,896"), "stroke-width", "2", "opacity", "0.5");
        s.end();
    }

    private static void muscles(Svg s) {
        s.group("id", "muscles", "clip-path", "url(#trunk-edge)");
        s.path("tendon", "M" + Curve.open("108,-10 130,90 158,190 172,280 172,360 156,440 128,516 106,584 98,660").substring(1)
            + "L" + Curve.open("100,664 124,600 150,540 190,440 206,340 200,240 180,140 150,-10").substring(1) + "Z", "stroke-width", "2.4");
        s.path("muscle-surface", "M" + Curve.open("116,-10 137,90 165,190 179,280 178,362 162,442 134,524 112,592 102,656").substring(1)
            + "L" + Curve.open("104,660 140,596 190,540 232,470 250,380 244,280 226,190 206,90 190,-10").substring(1) + "Z");
        s.path("muscle-deep", "M" + Curve.open("186,-10 198,90 210,190 218,280 214,370 196,450 166,520 136,590 108,662 100,720").substring(1)
            + "L" + Curve.open("106,722 140,662 170,620 230,570 290,520 320,440 320,300 300,160 262,-10").substring(1) + "Z");
        for (String line : new String[] {"132,20 152,110 176,210 190,300 188,380 170,460 144,530", "154,10 174,110 196,220 208,310 204,390 186,466 156,536",
            "172,4 190,100 212,200 224,300 218,390 200,460"}) {
            s.path("muscle-line", Curve.open(line), "stroke-width", "1.9");
        }
        for (int i = 0; i < 4; i++) {
            double[] tip = SPINE.vertebra[i].tip(92);
            s.path("muscle-line", Curve.open(new double[][] {tip, {tip[0] - 2, tip[1] + 60}, {tip[0] - 16 - 4 * i, tip[1] + 118}}), "stroke-width", "1.9");
        }
        s.end();
    }

    private static void ligaments(Svg s) {
        s.group("id", "ligaments");
        double[][] front = new double[11][];
        double[][] back = new double[7][];
        for (int i = 0; i < 5; i++) {
            front[2 * i] = SPINE.vertebra[i].at(103, i == 0 ? -4 : 6);
            front[2 * i + 1] = SPINE.vertebra[i].at(103, 70);
            back[i] = SPINE.vertebra[i].tip(72);
        }
        front[10] = SPINE.mm("9,-17")[0];
        back[5] = SPINE.mm("-62,4")[0];
        back[6] = SPINE.mm("-66,-12")[0];
        s.path("ligament", Curve.ribbon(front, 10, 12, 12, 12, 12, 12, 12, 12, 12, 12, 6), "id", "anterior-ligament", "stroke-width", "2.4");
        s.group("id", "posterior-ligament", "stroke-width", "2.4");
        for (int i = 0; i < 5; i++) {
            SideVertebra a = SPINE.vertebra[i];
            double[][] low = i < 4 ? new double[][] {SPINE.vertebra[i + 1].tip(60), SPINE.vertebra[i + 1].at(-56, 46)} : SPINE.mm("-62,2 -44,6");
            s.path("ligament", Curve.closed(new double[][] {a.tip(84), a.at(-60, 86), low[1], low[0]}));
        }
        s.path("ligament", Curve.ribbon(back, 11, 11, 11, 11, 11, 9, 5));
        s.end();
        s.end();
    }

    /** Cord and cauda equina inside the canal. */
    private static String column() {
        double[][] canal = new double[13][];
        canal[0] = SPINE.mm("-41.4,217")[0];
        for (int i = 0; i < 5; i++) {
            canal[2 * i + 1] = SPINE.vertebra[i].at(-15, 8);
            canal[2 * i + 2] = SPINE.vertebra[i].at(-13, 60);
        }
        canal[11] = SPINE.mm("-42,-8")[0];
        canal[12] = SPINE.mm("-66,-40")[0];
        return Curve.ribbon(canal, 26, 26, 25, 24, 23, 22, 21, 20, 20, 20, 18, 14, 4);
    }

    private static void nerves(Svg s) {
        s.group("id", "nerves");
        s.path("nerve", column(), "id", "spinal-nerves", "opacity", "0.42", "stroke-width", "2.4");
        for (int i = 0; i < 5; i++) {
            SideVertebra a = SPINE.vertebra[i];
            double[][] root = i < 4
                ? new double[][] {a.at(-15, 59), a.at(-11, 68), a.at(-4, 79), a.at(5, 93), a.at(14, 112), a.at(19, 134), a.at(22, 150)}
                : SPINE.mm("-16,22 -14,17.5 -11.6,12 -8,3 -5,-8 -4.5,-20 -7,-32");
            s.path("nerve", Curve.tube(root, 6, 17, 19, 14, 12, 10, 6), "id", "nerve-root-l" + (i + 1), "stroke-width", "2.6");
        }
        s.end();
    }
}
