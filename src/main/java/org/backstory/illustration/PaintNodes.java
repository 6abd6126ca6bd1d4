package org.backstory.illustration;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import org.backstory.svg.Paint;

/** Paints that stand in a picture's own file. */
final class PaintNodes {

    javafx.scene.paint.Paint of(Paint paint) {
        return switch (paint) {
            case Paint.None _ -> Color.TRANSPARENT;
            case Paint.Solid solid -> Color.web(solid.color());
            case Paint.Linear l -> new LinearGradient(l.x1(), l.y1(), l.x2(), l.y2(), true, CycleMethod.NO_CYCLE, stops(l.stops()));
            case Paint.Radial r -> new RadialGradient(0, 0, r.cx(), r.cy(), r.r(), true, CycleMethod.NO_CYCLE, stops(r.stops()));
        };
    }

    private List<Stop> stops(List<Paint.Stop> stops) {
        return stops.stream().map(s -> new Stop(s.offset(), Color.web(s.color(), Math.clamp(s.opacity(), 0, 1)))).toList();
    }
}
