package org.backstory.illustration;

import java.util.List;
import java.util.Optional;
import org.backstory.svg.Paint;
import org.backstory.svg.PaintClasses;
import org.backstory.svg.Style;

/** What a shape has from the groups around it, as in SVG. */
record Inherited(List<String> classes, Optional<Paint> fill, Optional<Paint> stroke, Optional<Double> width,
        Optional<String> cap, Optional<String> join, List<Double> dashes, boolean evenOdd) {

    static Inherited nothing() {
        return new Inherited(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), false);
    }

    /** What holds inside an element of this style. */
    Inherited with(Style own) {
        return new Inherited(
                own.classes().isEmpty() ? classes : own.classes(),
                own.fill().or(() -> fill),
                own.stroke().or(() -> stroke),
                own.width().or(() -> width),
                own.cap().or(() -> cap),
                own.join().or(() -> join),
                own.dashes().isEmpty() ? dashes : own.dashes(),
                own.evenOdd() || evenOdd);
    }

    /** Whether the classes paint a line and no area. */
    boolean isLine() {
        return PaintClasses.paintLine(classes);
    }
}
