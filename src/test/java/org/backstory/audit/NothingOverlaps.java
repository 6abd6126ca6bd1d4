package org.backstory.audit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/** No text, button or picture stands on another. */
final class NothingOverlaps implements Rule {

    @Override
    public String name() {
        return "overlap";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        List<Node> things = screen.things();
        List<Bounds> bounds = things.stream().map(screen::visible).toList();
        for (int i = 0; i < things.size(); i++) {
            for (int k = i + 1; k < things.size(); k++) {
                if (overlap(bounds.get(i), bounds.get(k), screen.slack()) && !isIn(things.get(k), things.get(i))) {
                    flaw.accept(screen.name(things.get(i)) + " and " + screen.name(things.get(k)));
                }
            }
        }
    }

    private boolean overlap(Bounds a, Bounds b, double slack) {
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > slack
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > slack;
    }

    private boolean isIn(Node inner, Node outer) {
        for (Parent p = inner.getParent(); p != null; p = p.getParent()) {
            if (p == outer) {
                return true;
            }
        }
        return false;
    }
}
