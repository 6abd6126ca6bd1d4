package org.backstory.audit;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Shape;
import org.backstory.illustration.Picture;

/** Every picture has something in it and room to show it. */
final class DrawnPictures implements Rule {

    private static final double LEAST_MM = 5;

    @Override
    public String name() {
        return "picture";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        screen.seen(Picture.class).forEach(picture -> {
            Bounds bounds = screen.bounds(picture);
            if (!draws(picture)) {
                flaw.accept(screen.name(picture) + " is empty");
            } else if (screen.mm(Math.max(bounds.getWidth(), bounds.getHeight())) < LEAST_MM) {
                flaw.accept("%s is drawn %.1f x %.1f mm".formatted(screen.name(picture), screen.mm(bounds.getWidth()), screen.mm(bounds.getHeight())));
            }
        });
    }

    private boolean draws(Node node) {
        return node.isVisible() && (node instanceof Shape || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(this::draws));
    }
}
