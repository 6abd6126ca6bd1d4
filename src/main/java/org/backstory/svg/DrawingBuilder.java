package org.backstory.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Turns the elements of one file into a drawing, and finds everything that is outside the subset. */
final class DrawingBuilder {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Set<String> DEFINITIONS = Set.of("defs", "clipPath", "linearGradient", "radialGradient", "title");
    private final Findings findings;
    private final List<String> classes;
    private final Subset subset = new Subset();
    private final Numbers numbers = new Numbers();
    private final Map<String, List<Shape>> clips = new HashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Paints paints;
    private final Styles styles;
    private final Geometries geometries;

    DrawingBuilder(PaintClasses classes, Findings findings) {
        this.classes = classes.names();
        this.findings = findings;
        this.paints = new Paints(findings);
        this.styles = new Styles(paints, clips, findings);
        this.geometries = new Geometries(findings);
    }

    Optional<Drawing> build(XmlElement svg) {
        if (!svg.name().equals("svg")) {
            findings.error(svg.where(), "this is <" + svg.name() + ">, not an SVG picture", "give a file whose root is <svg>");
            return Optional.empty();
        }
        Optional<List<Double>> box = svg.attribute("viewBox").flatMap(numbers::list)
                .filter(b -> b.size() == 4 && b.get(0) == 0 && b.get(1) == 0 && b.get(2) > 0 && b.get(3) > 0);
        if (box.isEmpty()) {
            findings.error(svg.where(), "the picture has no viewBox that begins at 0 0", "write viewBox=\"0 0 width height\"");
            return Optional.empty();
        }
        check(svg);
        define(svg);
        Shape.Group root = new Shape.Group(Optional.empty(), styles.read(svg), shapes(svg));
        return Optional.of(new Drawing(box.get().get(2), box.get().get(3), root, Set.copyOf(ids)));
    }

    private void check(XmlElement element) {
        if (!subset.hasElement(element.name())) {
            findings.error(element.where(), "<" + element.name() + "> is not supported in pictures", "use only " + subset.elements());
            return;
        }
        for (String attribute : element.attributes().keySet()) {
            if (!subset.hasAttribute(element.name(), attribute)) {
                findings.error(element.where(), "<" + element.name() + "> may not have the attribute '" + attribute + "'",
                        "use only " + subset.attributes(element.name()));
            }
        }
        element.attribute("id").ifPresent(id -> {
            if (!ID.matcher(id).matches()) {
                findings.error(element.where(), "the id '" + id + "' has characters that are not allowed", "use letters, digits and hyphens");
            } else if (!ids.add(id)) {
                findings.error(element.where(), "the id '" + id + "' is used twice", "give every part an id of its own");
            }
        });
        element.classes().stream().filter(name -> !classes.contains(name))
                .forEach(name -> findings.error(element.where(), "no theme paints the class '" + name + "'",
                        Nearest.to(name, classes).map(near -> "did you mean '" + near + "'?").orElse("use one of " + String.join(", ", classes))));
        element.children().forEach(this::check);
    }

    private void define(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.name().endsWith("Gradient")) {
                paints.define(child);
            }
            define(child);
            if (child.name().equals("clipPath")) {
                child.attribute("id").ifPresent(id -> clips.put(id, shapes(child)));
            }
        }
    }

    private List<Shape> shapes(XmlElement parent) {
        List<Shape> shapes = new ArrayList<>();
        for (XmlElement e : parent.children()) {
            if (e.name().equals("g")) {
                shapes.add(new Shape.Group(e.attribute("id"), styles.read(e), shapes(e)));
            } else if (subset.hasElement(e.name()) && !DEFINITIONS.contains(e.name())) {
                geometries.read(e).ifPresent(g -> shapes.add(new Shape.Form(e.attribute("id"), styles.read(e), g)));
            }
        }
        return List.copyOf(shapes);
    }
}
