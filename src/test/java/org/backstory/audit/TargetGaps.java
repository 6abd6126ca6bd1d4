package org.backstory.audit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Between what is touched there is room for the touch that is a little beside: 3 mm. */
final class TargetGaps implements Rule {

    private static final double LEAST_MM = 3;

    @Override
    public String name() {
        return "gap";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        List<Node> targets = screen.targets();
        for (int i = 0; i < targets.size(); i++) {
            for (int k = i + 1; k < targets.size(); k++) {
                double gap = gap(screen.bounds(targets.get(i)), screen.bounds(targets.get(k)));
                if (gap + screen.slack() < screen.sizes().mm(LEAST_MM)) {
                    flaw.accept("%s and %s are %.1f mm apart".formatted(screen.name(targets.get(i)), screen.name(targets.get(k)), screen.mm(gap)));
                }
            }
        }
    }

    private double gap(Bounds a, Bounds b) {
        double x = Math.max(0, Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX()));
        double y = Math.max(0, Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY()));
        return Math.hypot(x, y);
    }
}
