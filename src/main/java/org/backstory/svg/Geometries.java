package org.backstory.svg;

import java.util.List;
import java.util.Optional;
import org.backstory.finding.Findings;

/** Reads the outline of a form. */
final class Geometries {

    private final Numbers numbers = new Numbers();
    private final PathData pathData = new PathData();
    private final Findings findings;

    Geometries(Findings findings) {
        this.findings = findings;
    }

    /** The outline, or nothing after a finding. */
    Optional<Geometry> read(XmlElement e) {
        return switch (e.name()) {
            case "path" -> path(e);
            case "rect" -> Optional.of(new Geometry.Rect(number(e, "x"), number(e, "y"), size(e, "width"), size(e, "height"),
                    radius(e, "rx", "ry"), radius(e, "ry", "rx")));
            case "circle" -> circle(e);
            case "ellipse" -> Optional.of(new Geometry.Ellipse(number(e, "cx"), number(e, "cy"), size(e, "rx"), size(e, "ry")));
            case "line" -> Optional.of(new Geometry.Line(number(e, "x1"), number(e, "y1"), number(e, "x2"), number(e, "y2")));
            case "polyline" -> poly(e, false);
            case "polygon" -> poly(e, true);
            default -> Optional.empty();
        };
    }

    private Optional<Geometry> circle(XmlElement e) {
        double r = size(e, "r");
        return Optional.of(new Geometry.Ellipse(number(e, "cx"), number(e, "cy"), r, r));
    }

    private Optional<Geometry> path(XmlElement e) {
        String d = e.attribute("d").orElse("");
        Optional<String> problem = pathData.problem(d);
        problem.ifPresent(why -> findings.error(e.where(), "the path data cannot be drawn: " + why, "redraw the path or correct its d"));
        return problem.isPresent() ? Optional.empty() : Optional.of(new Geometry.PathData(d));
    }

    private Optional<Geometry> poly(XmlElement e, boolean closed) {
        Optional<List<Double>> points = e.attribute("points").flatMap(numbers::list).filter(all -> all.size() >= 4 && all.size() % 2 == 0);
        if (points.isEmpty()) {
            findings.error(e.where(), "the points of <" + e.name() + "> cannot be read", "write pairs of numbers: x,y x,y");
        }
        return points.map(all -> new Geometry.Poly(all, closed));
    }

    private double number(XmlElement e, String key) {
        Optional<String> text = e.attribute(key);
        Optional<Double> value = text.flatMap(numbers::one);
        if (text.isPresent() && value.isEmpty()) {
            findings.error(e.where(), key + "=\"" + text.get() + "\" is no number", "write a plain number without a unit");
        }
        return value.orElse(0.0);
    }

    private double size(XmlElement e, String key) {
        double value = number(e, key);
        boolean isNumber = e.attribute(key).isEmpty() || e.attribute(key).flatMap(numbers::one).isPresent();
        if (isNumber && value <= 0) {
            findings.error(e.where(), "<" + e.name() + "> has no " + key + " above 0", "give it a " + key + " or remove it");
        }
        return value;
    }

    private double radius(XmlElement e, String key, String other) {
        return number(e, e.attribute(key).isPresent() ? key : other);
    }
}
