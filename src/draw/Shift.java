import java.util.regex.Pattern;

/** Moves and scales path data, so that a simple shape needs no group of its own. */
final class Shift {
    private static final Pattern PART = Pattern.compile("([A-Za-z])([^A-Za-z]*)");

    private Shift() {
    }

    /** The path moved by x, y after scaling; knows M, L, C, Q (absolute), a (relative) and Z. */
    static String path(String data, double x, double y, double size) {
        var out = new StringBuilder();
        var parts = PART.matcher(data);
        while (parts.find()) {
            String command = parts.group(1);
            out.append(command);
            String rest = parts.group(2).trim();
            if (rest.isEmpty()) {
                continue;
            }
            String[] n = rest.split("[ ,]+");
            for (int i = 0; i < n.length; i++) {
                double value = Double.parseDouble(n[i]);
                boolean flag = command.equals("a") && i % 7 >= 2 && i % 7 <= 4;
                double moved = command.equals("a") ? 0 : i % 2 == 0 ? x : y;
                out.append(i == 0 ? "" : " ").append(flag ? n[i] : Svg.num(value * size + moved));
            }
        }
        return out.toString();
    }
}
