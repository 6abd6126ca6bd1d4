package org.backstory.export;

import java.util.ArrayList;
import java.util.List;
import org.backstory.svg.Paint;

/** Gradients and clips that stand in the pictures themselves; each gets an id that is unique in the page. */
final class Definitions {

    private final List<Tag> waiting = new ArrayList<>();
    private int used;

    /** What has been defined since this was asked last, to stand in the picture that uses it. */
    Tag take() {
        Tag all = new Tag("defs").add(waiting);
        waiting.clear();
        return all;
    }

    /** A paint as an attribute. */
    String paint(Paint paint) {
        return switch (paint) {
            case Paint.None _ -> "none";
            case Paint.Solid solid -> solid.color();
            case Paint.Linear l -> define(stops(new Tag("linearGradient").with("x1", number(l.x1())).with("y1", number(l.y1()))
                    .with("x2", number(l.x2())).with("y2", number(l.y2())), l.stops()));
            case Paint.Radial r -> define(stops(new Tag("radialGradient").with("cx", number(r.cx())).with("cy", number(r.cy()))
                    .with("r", number(r.r())), r.stops()));
        };
    }

    /** A clip as an attribute. */
    String clip(List<Tag> forms) {
        return define(new Tag("clipPath").add(forms));
    }

    private String define(Tag definition) {
        String id = "own_" + used++;
        waiting.add(definition.with("id", id));
        return "url(#" + id + ")";
    }

    private static Tag stops(Tag gradient, List<Paint.Stop> stops) {
        stops.forEach(stop -> gradient.add(new Tag("stop").with("offset", number(stop.offset())).with("stop-color", stop.color())
                .with("stop-opacity", number(stop.opacity()))));
        return gradient;
    }

    private static String number(double value) {
        return Pictures.number(value);
    }
}
