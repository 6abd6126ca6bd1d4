/** A lumbar vertebra with its disc, canal and nerves from above; also slipped disc and narrow canal, drawn on the same base. */
final class TopView {
    private static final String DISC = "500,30 578,36 654,67 710,126 735,202 731,276 707,336 660,378 604,397 552,398 500,392";
    private static final String NUCLEUS = "500,140 560,146 612,172 636,216 624,262 580,292 540,300 500,298";
    private static final String SAC = "500,420 540,423 574,440 590,472 584,512 560,548 528,568 500,572";
    private static final String ROOT = "556,470 590,464 622,452 656,437 690,424 736,408 786,384 828,350";
    private static final double[] ROOT_WIDTH = {12, 20, 22, 34, 38, 27, 23, 12};

    private TopView() { }

    static Svg discTop() {
        Svg s = new Svg(1000, 958);
        TopBone.vertebra(s);
        disc(s);
        nucleus(s, "nucleus");
        roots(s);
        TopBone.facets(s, false);
        canal(s, false);
        return s;
    }

    static Svg discHealthy() {
        return slipped(false);
    }

    static Svg discHerniated() {
        return slipped(true);
    }

    static Svg canalHealthy() {
        return narrow(false);
    }

    static Svg canalNarrow() {
        return narrow(true);
    }

    private static Svg slipped(boolean changed) {
        Svg s = new Svg(1000, 958);
        TopBone.vertebra(s);
        disc(s);
        s.group("id", "change");
        if (changed) {
            s.path("change", Curve.closed("500,150 448,152 396,174 366,216 378,258 424,284 486,296 536,306 566,334 584,372 584,396 566,410 560,432 574,456 606,466 640,456 "
                + "656,430 648,404 630,390 622,366 616,328 620,290 636,252 636,214 610,176 556,152"));
            s.path("light", Curve.closed("404,214 424,186 470,172 520,172 480,186 440,206 420,236"));
        } else {
            nucleus(s, "nucleus");
        }
        s.end();
        roots(s);
        TopBone.facets(s, false);
        canal(s, false);
        return s;
    }

    private static Svg narrow(boolean changed) {
        Svg s = new Svg(1000, 958);
        TopBone.vertebra(s);
        disc(s);
        nucleus(s, "nucleus");
        roots(s);
        s.group("id", "change");
        if (changed) {
            s.path("change", symmetrical("500,386 556,392 606,390 664,372 676,392 622,424 560,438 500,440"));
        }
        TopBone.facets(s, changed);
        canal(s, changed);
        s.end();
        return s;
    }

    private static String symmetrical(String half) {
        return TopBone.symmetrical(half);
    }

    private static void disc(Svg s) {
        s.group("id", "annulus");
        s.path("shadow", symmetrical("500,36 584,42 662,73 718,132 742,208 738,284 714,346 664,390 606,408 552,408 500,402"));
        s.path("disc", symmetrical(DISC));
        double[][] rim = Curve.points(DISC);
        for (double k : new double[] {0.9, 0.8, 0.7, 0.6}) {
            var half = new StringBuilder();
            for (double[] p : rim) half.append(500 + (p[0] - 500) * k).append(',').append(222 + (p[1] - 222) * k).append(' ');
            s.path("detail", symmetrical(half.toString()), "stroke-width", "1.8", "opacity", "0.6");
        }
        s.end();
    }

    private static void nucleus(Svg s, String id) {
        s.group("id", id);
        s.path("disc-core", symmetrical(NUCLEUS));
        s.path("light", Curve.closed("396,214 412,184 456,166 512,162 474,178 434,202 412,236"));
        s.end();
    }

    /** Yellow ligament behind, sac with the nerve bundle: loose, or crowded in a three-cornered rest of the canal. */
    private static void canal(Svg s, boolean changed) {
        s.group("id", "yellow-ligament");
        s.path(changed ? "change" : "ligament", symmetrical(changed ? "500,611 515,602 527,580 540,553 557,531 580,518 604,517 621,528 619,549 608,574 580,604 545,629 500,645"
            : "500,618 534,604 566,580 590,552 602,540 614,548 606,570 578,600 544,626 500,642"), "stroke-width", "2.4");
        s.line("detail", 500, changed ? 611 : 619, 500, changed ? 645 : 641, "stroke-width", "2");
        s.end();
        s.group("id", "cauda-equina");
        s.path("disc-core", symmetrical(changed ? "500,446 536,449 566,458 592,468 602,482 590,499 564,508 544,528 529,558 516,584 500,594" : SAC));
        String dots = changed ? "500,464 519,467 538,472 557,477 576,482 500,484 518,487 536,491 500,505 517,510 500,528 511,549 500,569"
            : "500,446 532,456 556,482 552,514 500,484 526,492 534,534 500,520 512,548";
        for (String dot : dots.split(" ")) {
            double[] p = Curve.points(dot)[0];
            s.circle("nerve", p[0], p[1], changed ? 8.5 : 9.5, "stroke-width", "1.8");
            if (p[0] > 500) s.circle("nerve", 1000 - p[0], p[1], changed ? 8.5 : 9.5, "stroke-width", "1.8");
        }
        s.end();
    }

    private static void roots(Svg s) {
        for (boolean right : new boolean[] {false, true}) {
            s.group("id", "nerve-root-" + (right ? "right" : "left"));
            s.path("nerve", Curve.tube(TopBone.side(ROOT, right), ROOT_WIDTH), "stroke-width", "2.6");
            s.path("light", Curve.tube(TopBone.side("640,438 672,424 704,412 752,394", right), 3, 8, 7, 3));
            s.end();
        }
    }
}
