/** A body from the back and from the front whose regions can be touched: the page on which a visitor shows where it hurts. */
final class BodyMap {
    private static final double MIDDLE = 230;
    /** Half of trunk and leg, from the neck down the outside to the foot and up the inside to the crotch. */
    private static final double[][] HALF = {{27, 136}, {34, 147}, {66, 157}, {104, 172}, {116, 196}, {108, 232}, {101, 272}, {91, 330}, {85, 374}, {93, 420},
        {106, 468}, {112, 520}, {109, 580}, {98, 646}, {84, 710}, {80, 746}, {85, 790}, {77, 850}, {60, 908}, {57, 938}, {72, 966}, {62, 984}, {30, 985}, {20, 966},
        {21, 930}, {24, 890}, {18, 820}, {19, 760}, {20, 716}, {13, 640}, {6, 570}, {2, 532}};
    private final Svg s = new Svg(460, 1000);
    private final boolean front;

    private BodyMap(boolean front) {
        this.front = front;
    }

    /** From behind. */
    static Svg back() {
        var body = new BodyMap(false);
        body.arms();
        body.s.path("skin", body.outline());
        body.s.clip("body", body.outline()).group("clip-path", "url(#body)");
        body.region("upper-back", "M60 100L400 100L400 322C340 336 290 340 230 340C170 340 120 336 60 322Z");
        body.region("low-back", "M60 322C120 336 170 340 230 340C290 340 340 336 400 322L400 436C340 424 290 440 230 452C170 440 120 424 60 436Z");
        body.sides("buttock", "M230 452C290 440 340 424 400 436L400 560C330 572 270 566 230 540Z");
        body.legs("M230 536C270 566 330 572 400 558L400 716L230 716Z");
        body.s.end();
        body.s.path("detail", "M230 150L230 440", "stroke-width", "2");
        body.s.path("detail", "M170 212C184 226 192 250 190 282M290 212C276 226 268 250 270 282", "stroke-width", "2");
        body.s.path("skin-line", body.outline(), "stroke-width", "3.4");
        body.head();
        return body.s;
    }

    /** From the front. */
    static Svg front() {
        var body = new BodyMap(true);
        body.arms();
        body.s.path("skin", body.outline());
        body.s.clip("body", body.outline()).group("clip-path", "url(#body)");
        body.s.path("cloth-light", "M60 100L196 100C196 150 208 186 230 186C252 186 264 150 264 100L400 100L400 330L60 330Z");
        body.region("belly", "M60 316C120 300 170 296 230 296C290 296 340 300 400 316L400 432L60 432Z");
        body.legs("M230 430L400 430L400 716L230 716Z");
        body.region("groin", "M138 430L322 430C300 470 262 512 244 560L216 560C198 512 160 470 138 430Z");
        body.s.end();
        body.s.circle("detail", MIDDLE, 384, 3.5, "stroke-width", "2");
        body.s.path("skin-line", body.outline(), "stroke-width", "3.4");
        body.head();
        return body.s;
    }

    private String outline() {
        int n = HALF.length;
        double[][] all = new double[2 * n][];
        for (int i = 0; i < n; i++) {
            all[i] = new double[] {MIDDLE + HALF[i][0], HALF[i][1]};
            all[2 * n - 1 - i] = new double[] {MIDDLE - HALF[i][0], HALF[i][1]};
        }
        return Curve.closed(all);
    }

    private void region(String id, String data) {
        s.path("accent-soft", data, "id", id);
    }

    /** Thighs, lower legs and feet; the first shape is that of the thigh on the right of the picture. */
    private void legs(String thigh) {
        sides("thigh", thigh);
        sides("calf", "M230 716L400 716L400 918L230 918Z");
        sides("foot", "M230 918L400 918L400 1000L230 1000Z");
    }

    /** A region on the right of the picture and its mirror image; seen from behind, the right of the picture is the right of the person. */
    private void sides(String id, String right) {
        region(id + (front ? "-left" : "-right"), right);
        s.group("transform", "matrix(-1 0 0 1 460 0)");
        region(id + (front ? "-right" : "-left"), right);
        s.end();
    }

    private void arms() {
        for (int side = -1; side <= 1; side += 2) {
            s.group("transform", "matrix(" + side + " 0 0 1 230 0)");
            s.path("skin", Limb.path(94, 202, 25, 122, 300, 21, 136, 372, 18, 160, 500, 13));
            s.path("skin", "M170 496C178 508 184 520 185 536C187 552 184 570 178 580C170 588 160 586 158 574C156 566 154 556 152 548C148 552 144 552 142 546C142 532 144 514 148 500Z");
            s.path("skin-line", "M170 560L172 578M162 556L163 572", "stroke-width", "1.8");
            s.end();
        }
    }

    private void head() {
        s.path("skin", "M200 104C202 124 202 138 196 146C214 160 246 160 264 146C258 138 258 124 260 104Z", "stroke-width", "0");
        s.path("skin-line", "M202 118C203 130 202 138 196 146M258 118C257 130 258 138 264 146", "stroke-width", "2.4");
        s.ellipse("skin", 181, 74, 9, 15).ellipse("skin", 279, 74, 9, 15);
        s.path("skin", "M180 62C180 26 200 10 230 10C260 10 280 26 280 62C280 100 258 130 230 130C202 130 180 100 180 62Z");
        if (front) {
            s.path("hair", "M178 70C172 30 194 4 230 4C266 4 288 30 282 70C278 56 272 46 264 40C244 48 212 46 198 36C188 44 182 56 178 70Z");
            s.path("skin-2-line", "M212 72l0 0.1M248 72l0 0.1", "stroke-width", "7");
            s.path("skin-2-line", "M218 104C226 109 234 109 242 104", "stroke-width", "3");
            s.path("skin-line", "M230 76C228 84 226 88 228 91L234 91", "stroke-width", "2.4");
        } else {
            s.path("hair", "M178 76C172 30 194 4 230 4C266 4 288 30 282 76C280 96 272 110 262 118C246 110 214 110 198 118C188 110 180 96 178 76Z");
            s.path("detail", "M206 34C212 26 222 22 232 22", "stroke-width", "2");
        }
    }
}
