/** A lumbar vertebra (L4) from above, front at the top, symmetrical about x = 500: the bone under the disc, and the small joints. */
final class TopBone {
    private static final String OUTER = "500,18 582,25 662,57 722,118 750,200 748,282 728,342 708,378 716,408 764,432 832,444 908,446 962,456 982,478 964,500 "
        + "902,506 826,510 766,520 736,546 744,592 740,640 718,672 686,684 650,684 612,698 570,716 546,750 536,800 534,850 540,892 530,926 500,940";
    private static final String CANAL = "500,404 556,407 606,418 632,450 637,500 622,546 592,588 552,622 500,642";
    private static final String UPPER_PROCESS = "610,532 640,522 682,532 718,560 736,600 732,644 710,670 694,654 688,622 670,592 640,572 612,556";
    private static final String LOWER_PROCESS = "600,578 630,588 656,610 670,640 674,672 658,700 624,706 588,694 562,668 556,640 572,606";
    private static final String LOWER_INSIDE = "604,590 628,599 648,618 660,644 662,668 650,688 624,694 594,684 572,664 568,640 580,612";
    private static final String CARTILAGE_UPPER = "611,553 642,569 672,590 691,620 698,656 688,660 681,626 663,598 637,579 609,562";
    private static final String CARTILAGE_LOWER = "606,567 636,582 660,602 676,630 683,664 673,670 667,638 650,611 626,591 601,578";

    private TopBone() { }

    /** Right half points (from the midline round to the midline) to a closed symmetrical shape. */
    static String symmetrical(String half) {
        double[][] right = Curve.points(half);
        double[][] all = new double[right.length * 2 - 2][];
        System.arraycopy(right, 0, all, 0, right.length);
        for (int i = 0; i < right.length - 2; i++) all[right.length + i] = mirror(right[right.length - 2 - i]);
        return Curve.closed(all);
    }

    private static double[] mirror(double[] p) {
        return new double[] {1000 - p[0], p[1]};
    }

    /** Points of the right side, or mirrored to the left. */
    static double[][] side(String points, boolean right) {
        return right ? Curve.points(points) : Curve.mirrored(Curve.points(points), 500);
    }

    /** The vertebra around its canal. */
    static void vertebra(Svg s) {
        canal(s);
        s.group("id", "vertebra");
        s.path("bone", symmetrical(OUTER) + symmetrical(CANAL), "fill-rule", "evenodd");
        for (boolean right : new boolean[] {false, true}) {
            s.path("shadow", Curve.closed(side("708,384 716,410 764,436 840,448 800,462 740,462 700,470 672,520 648,520 640,470 650,420 672,396", right)));
            s.path("light", Curve.closed(side("780,470 860,470 940,472 960,480 900,486 820,490 770,496", right)));
            s.path("shadow", Curve.closed(side("520,690 560,690 640,686 606,698 568,715 545,750 535,800 533,850 526,850 524,790 528,730", right)));
            s.path("bone-line", Curve.open(side("520,668 518,720 516,790 518,860", right)), "stroke-width", "1.8");
        }
        s.end();
    }

    /** The room of the canal with its loose fat. */
    private static void canal(Svg s) {
        s.path("fat", symmetrical(CANAL), "id", "canal", "stroke-width", "0");
    }

    /** The pair of small joints: upper process of this vertebra, lower process of the one above (cut), cartilage between. */
    static void facets(Svg s, boolean large) {
        for (boolean right : new boolean[] {false, true}) {
            s.group("id", "facet-" + (right ? "right" : "left"));
            if (large) {
                s.path("change", Curve.closed(side("584,548 590,526 612,514 642,508 688,518 730,548 750,592 750,646 730,680 708,688 690,706 662,722 620,724 580,710 550,680 542,644 556,606 580,580", right)));
            }
            s.path("bone", Curve.closed(side(UPPER_PROCESS, right)));
            s.path("bone", Curve.closed(side(LOWER_PROCESS, right)));
            s.path("bone-inner", Curve.closed(side(LOWER_INSIDE, right)), "stroke-width", "1.8");
            s.path("light", Curve.closed(side("640,530 680,540 710,566 722,600 712,596 694,566 666,546", right)));
            s.path("cartilage", Curve.closed(side(CARTILAGE_UPPER, right)), "stroke-width", "1.8");
            s.path("cartilage", Curve.closed(side(CARTILAGE_LOWER, right)), "stroke-width", "1.8");
            s.end();
        }
    }
}
