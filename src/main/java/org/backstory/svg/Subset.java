package org.backstory.svg;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which elements and attributes a picture may have. Whatever is not here is a finding, never silently dropped. */
final class Subset {

    private static final Set<String> PAINT = Set.of("id", "class", "transform", "opacity", "fill", "stroke", "stroke-width",
            "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "fill-rule", "clip-path");
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("svg", Set.of("viewBox", "version", "width", "height")),
            Map.entry("g", PAINT),
            Map.entry("path", with("d")),
            Map.entry("rect", with("x", "y", "width", "height", "rx", "ry")),
            Map.entry("circle", with("cx", "cy", "r")),
            Map.entry("ellipse", with("cx", "cy", "rx", "ry")),
            Map.entry("line", with("x1", "y1", "x2", "y2")),
            Map.entry("polyline", with("points")),
            Map.entry("polygon", with("points")),
            Map.entry("defs", Set.of()),
            Map.entry("title", Set.of()),
            Map.entry("clipPath", Set.of("id")),
            Map.entry("linearGradient", Set.of("id", "x1", "y1", "x2", "y2")),
            Map.entry("radialGradient", Set.of("id", "cx", "cy", "r")),
            Map.entry("stop", Set.of("offset", "stop-color", "stop-opacity")));

    private static Set<String> with(String... own) {
        return Stream.concat(PAINT.stream(), Stream.of(own)).collect(Collectors.toUnmodifiableSet());
    }

    boolean hasElement(String name) {
        return ELEMENTS.containsKey(name);
    }

    boolean hasAttribute(String element, String attribute) {
        return ELEMENTS.get(element).contains(attribute);
    }

    String elements() {
        return String.join(", ", new TreeSet<>(ELEMENTS.keySet()));
    }

    String attributes(String element) {
        return String.join(", ", new TreeSet<>(ELEMENTS.get(element)));
    }
}
