package org.backstory.audit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** What is touched is large enough for a finger that trembles: 16 mm, and 20 mm for what leads on or is dragged. */
final class TargetSizes implements Rule {

    private static final double LEAST_MM = 16;
    private static final double PRIMARY_MM = 20;

    @Override
    public String name() {
        return "target";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        for (Node target : screen.targets()) {
            Bounds bounds = screen.bounds(target);
            double least = List.of("primary", "large", "thumb").stream().anyMatch(target.getStyleClass()::contains) ? PRIMARY_MM : LEAST_MM;
            if (Math.min(bounds.getWidth(), bounds.getHeight()) + screen.slack() < screen.sizes().mm(least)) {
                flaw.accept("%s is %.1f x %.1f mm, not %.0f".formatted(screen.name(target), screen.mm(bounds.getWidth()), screen.mm(bounds.getHeight()), least));
            }
        }
    }
}
