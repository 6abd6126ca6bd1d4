package org.backstory.svg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.finding.Findings;

/** Reads how an element is painted and moved. */
final class Styles {

    private static final List<String> CAPS = List.of("butt", "round", "square");
    private static final List<String> JOINS = List.of("bevel", "miter", "round");
    private static final List<String> RULES = List.of("evenodd", "nonzero");
    private final Numbers numbers = new Numbers();
    private final Transforms transforms = new Transforms();
    private final Paints paints;
    private final Map<String, List<Shape>> clips;
    private final Findings findings;

    Styles(Paints paints, Map<String, List<Shape>> clips, Findings findings) {
        this.paints = paints;
        this.clips = clips;
        this.findings = findings;
    }

    Style read(XmlElement e) {
        return new Style(
                e.classes(),
                paints.read(e, "fill"),
                paints.read(e, "stroke"),
                parsed(e, "stroke-width", text -> numbers.one(text).filter(width -> width >= 0), "write a plain number, not below 0"),
                word(e, "stroke-linecap", CAPS),
                word(e, "stroke-linejoin", JOINS),
                e.attribute("stroke-dasharray").filter(text -> !text.equals("none"))
                        .flatMap(text -> parsed(e, "stroke-dasharray", this::dashes, "write numbers, not below 0 and not all 0, or none")).orElse(List.of()),
                word(e, "fill-rule", RULES).filter("evenodd"::equals).isPresent(),
                parsed(e, "opacity", numbers::one, "write a number from 0 to 1").map(v -> Math.clamp(v, 0, 1)).orElse(1.0),
                parsed(e, "transform", transforms::read, "use matrix, translate, scale, rotate, skewX or skewY").orElse(List.of()),
                clip(e));
    }

    /** Lengths that the renderer can draw; it fails on any others. */
    private Optional<List<Double>> dashes(String text) {
        return numbers.list(text).filter(all -> all.stream().allMatch(length -> length >= 0) && all.stream().anyMatch(length -> length > 0));
    }

    private List<Shape> clip(XmlElement e) {
        return e.attribute("clip-path").filter(text -> !text.equals("none")).map(text -> {
            List<Shape> shapes = new Reference(text).id().map(clips::get).orElse(null);
            if (shapes == null) {
                findings.error(e.where(), "clip-path=\"" + text + "\" is not defined in this picture", "name a clipPath that stands before, as url(#id)");
            }
            return shapes == null ? List.<Shape>of() : shapes;
        }).orElse(List.of());
    }

    private Optional<String> word(XmlElement e, String key, List<String> allowed) {
        return e.attribute(key).flatMap(_ -> parsed(e, key, text -> Optional.of(text).filter(allowed::contains), "use one of " + allowed));
    }

    private <T> Optional<T> parsed(XmlElement e, String key, java.util.function.Function<String, Optional<T>> parse, String remedy) {
        Optional<String> text = e.attribute(key);
        Optional<T> value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            findings.error(e.where(), key + "=\"" + text.get() + "\" cannot be read", remedy);
        }
        return value;
    }
}
