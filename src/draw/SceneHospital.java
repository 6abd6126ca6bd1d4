/** Big pictures in the hospital: operation, scanner. */
final class SceneHospital {
    private SceneHospital() {
    }

    /** An operation: three people at work behind a drape, under a lamp. */
    static Svg surgery() {
        Svg s = new Svg(1000, 800);
        lamp(s);
        screen(s, 806, 190);
        masked(s, 250, 400, 1.5, "skin-2", "cloth", "mat");
        masked(s, 724, 424, 1.4, "skin", "cloth", "cloth-3");
        masked(s, 488, 372, 1.66, "skin", "cloth", "cloth");
        s.path("mat", "M20 790C20 640 60 560 150 540C260 516 320 566 420 560C540 552 580 490 690 494C800 498 850 560 900 570C960 580 980 640 980 790Z");
        s.path("light", "M60 640C80 580 130 556 190 560C130 580 96 640 90 780L50 780C48 730 50 680 60 640Z");
        s.path("cloth-line", "M240 560C226 640 230 720 240 786M420 562C436 640 430 720 420 786M690 496C676 600 690 700 704 786M862 560C850 640 856 720 866 786", "stroke-width", "3");
        s.path("paper", "M418 610C470 596 550 590 606 596C612 630 612 660 606 690C546 684 478 690 424 702C416 672 414 640 418 610Z");
        s.path("skin", "M446 630C486 620 540 616 580 620C584 640 584 652 580 668C536 664 488 668 450 676C444 660 444 646 446 630Z", "stroke-width", "2.4");
        glove(s, 380, 590, 24, false);
        glove(s, 642, 576, -24, true);
        return s;
    }

    /** A gloved hand resting on the drape: sleeve, cuff, hand. */
    private static void glove(Svg s, double x, double y, double turn, boolean mirrored) {
        s.group("transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ") rotate(" + Svg.num(turn) + ") scale(" + (mirrored ? -1 : 1) + " 1)");
        s.path("cloth", Limb.path(-22, -124, 44, -24, -12, 33));
        s.path("cloth-light", "M-58 -24C-40 -40 -6 -40 10 -20L22 10C44 22 62 32 66 44C68 56 54 58 40 54C54 64 60 74 52 80C40 84 20 74 4 62C-12 56 -28 40 -38 22Z");
        s.path("cloth-line", "M12 30C22 40 30 48 40 54M-58 -24C-44 -8 -20 -8 10 -20", "stroke-width", "2.4");
        s.end();
    }

    /** A person in gown, cap and mask; x, y is the pit of the neck. */
    private static void masked(Svg s, double x, double y, double size, String skin, String gown, String cap) {
        s.group("transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ") scale(" + size + ")", "stroke-width", Svg.num(3.2 / size));
        s.path(skin, "M-15 -40L-15 8L15 8L15 -40Z");
        s.path(gown, "M-18 -4C-26 8 -58 10 -72 32C-84 56 -88 110 -90 190L90 190C88 110 84 56 72 32C58 10 26 8 18 -4C8 6 -8 6 -18 -4Z");
        s.path("cloth-line", "M-50 60C-48 90 -50 130 -54 180M50 60C48 90 50 130 54 180", "stroke-width", "2");
        s.ellipse(skin, -36, -58, 6, 9).ellipse(skin, 36, -58, 6, 9);
        s.path(skin, "M0 -104C-24 -104 -36 -86 -36 -62C-36 -36 -18 -18 0 -18C18 -18 36 -36 36 -62C36 -86 24 -104 0 -104Z");
        s.path(cap, "M-39 -76C-44 -104 -26 -120 0 -120C26 -120 44 -104 39 -76C14 -86 -14 -86 -39 -76Z");
        s.path("cloth-line", "M-38 -84C-14 -94 14 -94 38 -84", "stroke-width", "1.6");
        s.path("skin-2-line", "M-13 -65l0 0.1M13 -65l0 0.1", "stroke-width", "7");
        s.path("skin-2-line", "M-20 -74C-16 -77 -10 -77 -7 -75M7 -75C10 -77 16 -77 20 -74", "stroke-width", "2.4");
        s.path("cloth-line", "M-30 -50L-40 -60M30 -50L40 -60", "stroke-width", "2");
        s.path("cloth-light", "M-31 -50C-18 -54 -8 -56 0 -56C8 -56 18 -54 31 -50C32 -34 20 -16 0 -13C-20 -16 -32 -34 -31 -50Z");
        s.path("cloth-line", "M-24 -40C-10 -36 10 -36 24 -40M-20 -29C-8 -25 8 -25 20 -29", "stroke-width", "1.6");
        s.end();
    }

    private static void lamp(Svg s) {
        s.path("metal", Limb.path(60, 26, 10, 220, 26, 10, 270, 96, 9));
        s.path("metal", "M150 130C160 90 206 66 270 66C334 66 380 90 390 130C400 146 390 156 376 156L164 156C150 156 140 146 150 130Z");
        s.path("heat", "M170 156L370 156C366 172 330 182 270 182C210 182 174 172 170 156Z");
        s.path("light", "M168 128C182 100 214 84 256 82C220 94 200 112 192 134Z");
    }

    private static void screen(Svg s, double x, double y) {
        s.path("metal", Limb.path(x + 40, y + 70, 9, x + 40, y + 420, 9));
        s.rect("cloth-2", x - 96, y - 124, 264, 206, 16);
        s.rect("accent-soft", x - 78, y - 106, 228, 170, 8);
        s.path("accent-line", "M" + (x - 66) + " " + (y - 50) + "l54 0l14 -30l20 56l16 -26l104 0", "stroke-width", "6");
        s.path("detail", "M" + (x - 60) + " " + (y + 14) + "c20 -26 36 -26 52 0s36 26 52 0s36 -26 52 0l30 6", "stroke-width", "5");
    }

    /** A scanner with a person lying on its table. */
    static Svg scanner() {
        Svg s = new Svg(1000, 800);
        s.ellipse("shadow", 500, 742, 480, 34);
        s.path("cloth-light", "M92 120C92 70 130 40 180 40L400 40C476 40 520 90 520 160L520 660C520 714 492 740 440 740L148 740C110 740 92 716 92 680Z");
        s.path("metal", "M250 40L400 40C476 40 520 90 520 160L520 660C520 714 492 740 440 740L250 740C320 740 352 714 352 660L352 160C352 90 320 40 250 40Z", "stroke-width", "0", "opacity", "0.35");
        s.ellipse("metal", 400, 356, 112, 214);
        s.ellipse("cloth-2", 408, 356, 88, 180);
        s.ellipse("shadow", 392, 356, 60, 160);
        s.path("light", "M112 130C112 88 140 62 182 60L230 60C176 76 150 110 150 170L150 620L112 620Z");
        s.path("accent-line", "M430 82C462 96 480 128 480 170", "stroke-width", "9");
        s.circle("accent", 486, 600, 13).circle("accent-soft", 486, 640, 13);
        s.path("metal", "M640 512L880 512L880 600L930 706C936 722 930 736 912 736L604 736C588 736 582 722 590 706L640 600Z");
        s.path("cloth-line", "M640 604L880 604", "stroke-width", "3");
        s.clip("bore", "M408 176A88 180 0 0 0 408 536L1000 536L1000 176Z");
        s.group("clip-path", "url(#bore)");
        s.path("cloth-light", "M300 452L948 452C968 452 976 466 972 482C966 508 950 520 926 520L300 520Z");
        s.path("mat", "M300 436L940 436C956 436 960 452 948 456L300 456Z");
        person(s);
        s.end();
        return s;
    }

    /** A person on the table, the head in the bore, the knees over a cushion. */
    private static void person(Svg s) {
        s.path("cloth-light", "M404 436C396 416 408 404 428 406L492 412L498 436Z");
        s.path("accent-soft", "M676 436C690 392 724 376 748 386C772 396 784 416 790 436Z");
        Mini.draw(s, 35, "skin-2 hair cloth-light cloth", -84, 452, 384, 520, 412, 640, 412, 586, 424, 640, 404, 580, 424, 620, 424,
            740, 364, 856, 420, 872, 378, 726, 362, 846, 416, 862, 372);
    }
}
