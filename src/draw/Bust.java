/** Head and shoulders from the front. */
final class Bust {
    private Bust() {
    }

    /** Draws a bust; x, y is the pit of the neck; a white coat gets collar and stethoscope. */
    static void draw(Svg s, double x, double y, double size, String skin, String hair, String style, String top) {
        s.group("transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ") scale(" + size + ")", "stroke-width", Svg.num(3.2 / size));
        if (style.equals("bob")) {
            s.path(hair, "M-38 -70C-46 -30 -44 -14 -36 -4L36 -4C44 -14 46 -30 38 -70Z");
        }
        s.path(skin, "M-15 -40L-15 4C-15 24 15 24 15 4L15 -40Z");
        s.path("shadow", "M-15 -26C-6 -14 8 -14 15 -26L15 -12C6 -4 -6 -4 -15 -12Z");
        if (top.equals("cloth-light")) {
            s.path("cloth", "M-26 4L0 40L26 4L30 90L-30 90Z");
        }
        s.path(top, "M-16 -2C-22 10 -58 10 -70 32C-78 48 -80 72 -80 " + (top.equals("cloth-light") ? "90L-22 90L0 46L" : "90L0 90L")
            + (top.equals("cloth-light") ? "22 90L80 90C80 72 78 48 70 32C58 10 22 10 16 -2L0 46Z" : "80 90C80 72 78 48 70 32C58 10 22 10 16 -2C10 14 -10 14 -16 -2Z"));
        if (top.equals("cloth-light")) {
            s.path("cloth-light", "M-16 -2L-30 12L-24 36L-14 32L0 46ZM16 -2L30 12L24 36L14 32L0 46Z", "stroke-width", "2.4");
            s.path("cloth-2", Curve.ribbon(Curve.points("-24,6 -29,22 -32,36 -33,50"), 5), "stroke-width", "1.6");
            s.path("cloth-2", Curve.ribbon(Curve.points("24,6 29,22 34,38 36,54"), 5), "stroke-width", "1.6");
            s.circle("metal", 36, 60, 7, "stroke-width", "2.4");
        } else {
            s.path("cloth-line", "M-50 60L-50 90M50 60L50 90", "stroke-width", "2.4");
        }
        face(s, skin, hair, style, false);
        s.end();
    }

    /** Draws only a head; x, y is its middle. */
    static void head(Svg s, double x, double y, double size, String skin, String hair, String style, boolean asleep) {
        s.group("transform", "translate(" + Svg.num(x) + " " + Svg.num(y) + ") scale(" + size + ") translate(0 60)", "stroke-width", Svg.num(3.2 / size));
        face(s, skin, hair, style, asleep);
        s.end();
    }

    private static void face(Svg s, String skin, String hair, String style, boolean asleep) {
        if (style.equals("bun")) {
            s.circle(hair, 0, -112, 16);
        }
        s.ellipse(skin, -36, -58, 6, 9).ellipse(skin, 36, -58, 6, 9);
        s.path(skin, "M0 -104C-24 -104 -36 -86 -36 -62C-36 -36 -18 -18 0 -18C18 -18 36 -36 36 -62C36 -86 24 -104 0 -104Z");
        s.path(hair, switch (style) {
            case "bob" -> "M0 -112C-30 -114 -46 -92 -42 -44C-38 -40 -34 -44 -34 -52C-34 -66 -26 -76 -16 -86C0 -74 20 -72 32 -74C34 -66 34 -60 34 -52C36 -42 40 -40 43 -46C46 -92 30 -112 0 -112Z";
            case "bun" -> "M-38 -60C-42 -96 -22 -110 0 -110C22 -110 42 -96 38 -60C34 -74 22 -86 0 -88C-22 -86 -34 -74 -38 -60Z";
            default -> "M-38 -62C-44 -98 -22 -114 4 -110C30 -112 44 -94 38 -62C34 -68 32 -76 28 -84C12 -78 -14 -80 -26 -88C-32 -80 -34 -70 -38 -62Z";
        });
        if (asleep) {
            s.path("skin-2-line", "M-20 -60C-17 -56 -11 -56 -8 -60M8 -60C11 -56 17 -56 20 -60", "stroke-width", "3");
        } else {
            s.path("skin-2-line", "M-13 -60l0 0.1M13 -60l0 0.1", "stroke-width", "7.4");
        }
        s.path("skin-2-line", "M-9 -38C-4 -33 4 -33 9 -38", "stroke-width", "3");
        s.path(skin + "-line", "M0 -58C-2 -52 -3 -48 1 -47", "stroke-width", "2.4");
    }
}
