package org.backstory.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backstory.svg.Drawing;
import org.backstory.svg.Geometry;
import org.backstory.svg.PaintClasses;
import org.backstory.svg.Shape;
import org.backstory.svg.Style;

/**
 * Drawings as inline SVG of one page. Parts keep their names as {@code data-part}, for the same picture may stand in a
 * page more than once, and an id may not.
 */
final class Pictures {

    private final Definitions definitions = new Definitions();

    /** A picture; {@code says} is what it shows for people who cannot see it, empty for an ornament. */
    Tag of(Drawing drawing, String says) {
        return of(drawing, says, Map.of());
    }

    /**
     * How a part is first seen.
     *
     * @param state   lit, weak, gone, or empty for as it is drawn
     * @param place   a transform before its own, or empty
     * @param opacity from 0 to 1, if it is not its own
     */
    record Look(String state, String place, Optional<Double> opacity) {

        /** A part in a state. */
        static Look of(String state) {
            return new Look(state, "", Optional.empty());
        }
    }

    /** A picture whose parts are first seen in some other way than they are drawn, by the name of the part. */
    Tag of(Drawing drawing, String says, Map<String, Look> looks) {
        Tag svg = new Tag("svg").with("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()))
                .with("class", "picture").with("style", "--aspect:" + number(drawing.width() / drawing.height()));
        if (says.isEmpty()) {
            svg.with("aria-hidden", "true");
        } else {
            svg.with("role", "img").with("aria-label", says);
        }
        Tag drawn = new Writer(looks).group(drawing.root(), List.of());
        return svg.add(definitions.take(), drawn);
    }

    /** A number as short as it can be. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "");
    }

    private final class Writer {

        private final Map<String, Look> looks;

        Writer(Map<String, Look> looks) {
            this.looks = looks;
        }

        Tag group(Shape.Group group, List<String> inherited) {
            List<String> classes = group.style().classes().isEmpty() ? inherited : group.style().classes();
            Tag tag = new Tag("g");
            group.children().forEach(child -> tag.add(switch (child) {
                case Shape.Group inner -> group(inner, classes);
                case Shape.Form form -> form(form, classes);
            }));
            return styled(tag, group);
        }

        private Tag form(Shape.Form form, List<String> inherited) {
            List<String> classes = form.style().classes().isEmpty() ? inherited : form.style().classes();
            String kind = PaintClasses.paintLine(classes) ? "art-stroke" : "art-area";
            Tag tag = outline(form.geometry()).with("class", classes.stream().map(name -> "art-" + name + " ").collect(Collectors.joining()) + kind);
            return styled(tag, form);
        }

        private Tag styled(Tag tag, Shape shape) {
            Style style = shape.style();
            Look look = shape.id().map(looks::get).orElse(Look.of(""));
            shape.id().ifPresent(id -> tag.with("data-part", id));
            style.fill().ifPresent(paint -> tag.with("fill", definitions.paint(paint)));
            style.stroke().ifPresent(paint -> tag.with("stroke", definitions.paint(paint)));
            tag.with("stroke-width", style.width().map(Pictures::number)).with("stroke-linecap", style.cap()).with("stroke-linejoin", style.join())
                    .with("stroke-dasharray", Optional.of(numbers(style.dashes())).filter(dashes -> !dashes.isEmpty()))
                    .with("opacity", Optional.of(look.opacity().orElse(style.opacity())).filter(opacity -> opacity < 1).map(Pictures::number))
                    .with("transform", Optional.of((look.place() + " " + transform(style.transforms())).strip()).filter(text -> !text.isEmpty()))
                    .with("data-state", Optional.of(look.state()).filter(state -> !state.isEmpty()));
            if (style.evenOdd()) {
                tag.with("fill-rule", "evenodd");
            }
            if (!style.clip().isEmpty()) {
                tag.with("clip-path", definitions.clip(style.clip().stream().map(this::clip).toList()));
            }
            return tag;
        }

        private Tag clip(Shape shape) {
            return switch (shape) {
                case Shape.Form form -> outline(form.geometry())
                        .with("transform", Optional.of(transform(form.style().transforms())).filter(text -> !text.isEmpty()));
                case Shape.Group _ -> new Tag("path");
            };
        }
    }

    private static String transform(List<Style.Matrix> matrices) {
        return matrices.stream().map(Pictures::matrix).collect(Collectors.joining(" "));
    }

    /** A transform as SVG writes it. */
    static String matrix(Style.Matrix m) {
        return Arrays.stream(new double[] {m.a(), m.b(), m.c(), m.d(), m.e(), m.f()})
                .mapToObj(value -> String.format(Locale.ROOT, "%.5f", value)).collect(Collectors.joining(" ", "matrix(", ")"));
    }

    private static Optional<String> rounded(double radius) {
        return Optional.of(radius).filter(r -> r > 0).map(Pictures::number);
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(Pictures::number).collect(Collectors.joining(" "));
    }

    private static Tag outline(Geometry geometry) {
        return switch (geometry) {
            case Geometry.PathData path -> new Tag("path").with("d", path.d());
            case Geometry.Rect r -> new Tag("rect").with("x", number(r.x())).with("y", number(r.y()))
                    .with("width", number(r.width())).with("height", number(r.height()))
                    .with("rx", rounded(r.rx())).with("ry", rounded(r.ry()));
            case Geometry.Ellipse e -> new Tag("ellipse").with("cx", number(e.cx())).with("cy", number(e.cy()))
                    .with("rx", number(e.rx())).with("ry", number(e.ry()));
            case Geometry.Line l -> new Tag("line").with("x1", number(l.x1())).with("y1", number(l.y1()))
                    .with("x2", number(l.x2())).with("y2", number(l.y2()));
            case Geometry.Poly p -> new Tag(p.closed() ? "polygon" : "polyline").with("points", numbers(p.points()));
        };
    }
}
