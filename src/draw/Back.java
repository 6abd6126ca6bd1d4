/** A person's bare back seen from behind, upright in a field of 300 x 400, with or without the head. */
final class Back {
    static final String TORSO = "M128 70C128 86 118 92 96 96C70 100 54 108 50 128C54 160 72 190 80 226C84 250 82 268 76 290C70 316 68 340 68 400"
        + "L232 400C232 340 230 316 224 290C218 268 216 250 220 226C228 190 246 160 250 128C246 108 230 100 204 96C182 92 172 86 172 70Z";

    private Back() {
    }

    /** Draws the back; looks are the classes of skin and trousers. */
    static void draw(Svg s, String skin, String trousers) {
        String line = skin.equals("ghost") ? "detail" : skin + "-line";
        String arm = "M60 100C44 104 40 124 38 148C34 196 22 236 24 276C24 320 18 370 16 420L46 420C50 372 60 330 64 286C68 240 86 190 92 140Z";
        s.path(skin, arm).group("transform", "matrix(-1 0 0 1 300 0)").path(skin, arm).end();
        s.path(skin, TORSO);
        s.path(line, "M70 150C76 142 78 132 77 122M230 150C224 142 222 132 223 122", "stroke-width", "2.4");
        s.path(line, "M150 112C148 180 152 240 150 300", "stroke-width", "2.4");
        s.path(line, "M106 128C98 150 102 172 120 182M194 128C202 150 198 172 180 182", "stroke-width", "2.4");
        s.path(trousers, "M71 306C100 320 200 320 229 306C232 340 232 370 232 400L68 400C68 370 68 340 71 306Z");
    }

    /** The head from behind, with ears; to be drawn after the back. */
    static void head(Svg s, String skin, String hair) {
        s.ellipse(skin, 113, 46, 7, 11).ellipse(skin, 187, 46, 7, 11);
        s.path(skin, "M128 50L128 84C140 92 160 92 172 84L172 50Z");
        s.path(hair, "M150 4C122 4 110 24 114 50C116 66 126 76 132 80C144 72 156 72 168 80C174 76 184 66 186 50C190 24 178 4 150 4Z");
    }

    /** Opens a card showing the back upright without its head, clipped to the card's field. */
    static Svg upright() {
        Svg s = new Svg(400, 300);
        s.clip("frame", "M4 4L396 4L396 296L4 296Z");
        return s.group("clip-path", "url(#frame)").group("transform", "translate(26 -88) scale(1.16 1)");
    }

    /** Opens a card showing the back lying, head to the left. */
    static Svg lying(String skin, String hair, String trousers) {
        Svg s = new Svg(400, 300);
        s.path("mat", "M24 24L388 24C394 24 396 28 396 34L396 266C396 272 394 276 388 276L24 276C10 276 4 268 4 256L4 44C4 32 10 24 24 24Z");
        s.clip("frame", "M0 0L396 0L396 300L0 300Z");
        s.path("cloth-light", "M14 90C14 80 20 76 30 76L88 76C98 76 102 84 100 96C96 130 96 170 100 204C102 216 98 224 88 224L30 224C20 224 14 220 14 210C18 170 18 130 14 90Z");
        s.group("clip-path", "url(#frame)").group("transform", "matrix(0 -0.94 0.98 0 12 291)");
        draw(s, skin, trousers);
        head(s, skin, hair);
        return s.end().end();
    }
}
