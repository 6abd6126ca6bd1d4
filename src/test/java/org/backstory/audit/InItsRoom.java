package org.backstory.audit;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Everything stands inside what holds it, inside the scene, and under no header or footer. */
final class InItsRoom implements Rule {

    @Override
    public String name() {
        return "outside";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        for (Node node : screen.things()) {
            Bounds bounds = screen.bounds(node);
            for (Parent around = node.getParent(); around != null; around = around.getParent()) {
                if (around instanceof Region && sticksOut(bounds, screen.bounds(around), screen.slack())) {
                    flaw.accept(screen.name(node) + " sticks out of " + screen.name(around) + " by " + by(screen, bounds, screen.bounds(around)));
                    break;
                }
                if (isScrolled(around)) {
                    // What does not fit a scrolled column is the business of another rule; the column itself has to stand right.
                    bounds = screen.bounds(scroller(around));
                    around = scroller(around);
                }
            }
        }
    }

    /** Whether a parent is what a scroll pane moves. */
    private boolean isScrolled(Parent parent) {
        return scroller(parent) != null && scroller(parent).getContent() == parent;
    }

    private ScrollPane scroller(Parent parent) {
        for (Parent p = parent.getParent(); p != null; p = p.getParent()) {
            if (p instanceof ScrollPane scroller) {
                return scroller;
            }
        }
        return null;
    }

    private boolean sticksOut(Bounds inner, Bounds outer, double slack) {
        return inner.getMinX() < outer.getMinX() - slack || inner.getMinY() < outer.getMinY() - slack
                || inner.getMaxX() > outer.getMaxX() + slack || inner.getMaxY() > outer.getMaxY() + slack;
    }

    private String by(LaidOut screen, Bounds inner, Bounds outer) {
        double most = Math.max(Math.max(outer.getMinX() - inner.getMinX(), outer.getMinY() - inner.getMinY()),
                Math.max(inner.getMaxX() - outer.getMaxX(), inner.getMaxY() - outer.getMaxY()));
        return "%.1f mm".formatted(screen.mm(most));
    }
}
