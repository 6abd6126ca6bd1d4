package org.backstory.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstory.svg.Style.Matrix;

/** Reads the attribute {@code transform}. */
final class Transforms {

    private static final Pattern CALL = Pattern.compile("\\s*,?\\s*([a-z]+)\\s*\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);
    private final Numbers numbers = new Numbers();

    /** The matrices in the order of the attribute, or nothing when it cannot be read. */
    Optional<List<Matrix>> read(String text) {
        List<Matrix> all = new ArrayList<>();
        Matcher matcher = CALL.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            Optional<List<Double>> given = numbers.list(matcher.group(2));
            Optional<Matrix> matrix = given.flatMap(n -> matrix(matcher.group(1), n));
            if (matrix.isEmpty()) {
                return Optional.empty();
            }
            all.add(matrix.get());
            end = matcher.end();
        }
        return text.substring(end).isBlank() ? Optional.of(List.copyOf(all)) : Optional.empty();
    }

    private Optional<Matrix> matrix(String name, List<Double> n) {
        return Optional.ofNullable(switch (name + n.size()) {
            case "matrix6" -> new Matrix(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
            case "translate1" -> new Matrix(1, 0, 0, 1, n.get(0), 0);
            case "translate2" -> new Matrix(1, 0, 0, 1, n.get(0), n.get(1));
            case "scale1" -> new Matrix(n.get(0), 0, 0, n.get(0), 0, 0);
            case "scale2" -> new Matrix(n.get(0), 0, 0, n.get(1), 0, 0);
            case "rotate1" -> rotation(n.get(0), 0, 0);
            case "rotate3" -> rotation(n.get(0), n.get(1), n.get(2));
            case "skewX1" -> new Matrix(1, 0, Math.tan(Math.toRadians(n.get(0))), 1, 0, 0);
            case "skewY1" -> new Matrix(1, Math.tan(Math.toRadians(n.get(0))), 0, 1, 0, 0);
            default -> null;
        });
    }

    private Matrix rotation(double degrees, double cx, double cy) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Matrix(cos, sin, -sin, cos, cx - cos * cx + sin * cy, cy - sin * cx - cos * cy);
    }
}
