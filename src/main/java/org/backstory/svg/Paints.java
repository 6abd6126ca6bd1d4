package org.backstory.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstory.finding.Findings;

/** The paints that a picture defines itself, and the reading of {@code fill} and {@code stroke}. */
final class Paints {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private final Map<String, Paint> gradients = new HashMap<>();
    private final Numbers numbers = new Numbers();
    private final Findings findings;

    Paints(Findings findings) {
        this.findings = findings;
    }

    /** Takes in a gradient from the definitions. */
    void define(XmlElement gradient) {
        List<Paint.Stop> stops = gradient.children().stream().filter(child -> child.name().equals("stop")).map(this::stop).toList();
        Paint paint = gradient.name().equals("linearGradient")
                ? new Paint.Linear(share(gradient, "x1", 0), share(gradient, "y1", 0), share(gradient, "x2", 1), share(gradient, "y2", 0), stops)
                : new Paint.Radial(share(gradient, "cx", 0.5), share(gradient, "cy", 0.5), share(gradient, "r", 0.5), stops);
        gradient.attribute("id").ifPresent(id -> gradients.put(id, paint));
    }

    /** The paint in an attribute; nothing when there is none. */
    Optional<Paint> read(XmlElement element, String key) {
        return element.attribute(key).flatMap(value -> {
            if (value.equals("none")) {
                return Optional.of(new Paint.None());
            }
            if (COLOR.matcher(value).matches()) {
                return Optional.of(new Paint.Solid(value));
            }
            Optional<Paint> gradient = new Reference(value).id().map(gradients::get);
            if (gradient.isEmpty()) {
                findings.error(element.where(), key + "=\"" + value + "\" is no paint of this picture",
                        "use a class, none, #rrggbb or url(#id) of a gradient");
            }
            return gradient;
        });
    }

    private Paint.Stop stop(XmlElement stop) {
        String color = stop.attribute("stop-color").orElse("#000000");
        if (!COLOR.matcher(color).matches()) {
            findings.error(stop.where(), "stop-color=\"" + color + "\" is no color", "write it as #rrggbb");
            color = "#000000";
        }
        return new Paint.Stop(share(stop, "offset", 0), color, share(stop, "stop-opacity", 1));
    }

    private double share(XmlElement element, String key, double otherwise) {
        String text = element.attribute(key).orElse(Double.toString(otherwise)).strip();
        boolean percent = text.endsWith("%");
        Optional<Double> value = numbers.one(percent ? text.substring(0, text.length() - 1) : text).map(v -> percent ? v / 100 : v);
        if (value.isEmpty()) {
            findings.error(element.where(), key + "=\"" + text + "\" is no number", "write a number from 0 to 1 or a percentage");
        }
        return value.orElse(otherwise);
    }
}
