package org.backstory.tour;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.backstory.mode.Toolkit;

/** Waits for what a touch leads to: a button acts only after it was seen to be pressed. */
public final class Answers {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final long LONGEST = 20_000_000_000L;

    private Answers() {
    }

    /** Waits until no button of a scene is about to act, and the screen that it led to is there. */
    public static void await(Toolkit toolkit, Supplier<Scene> scene) {
        long since = System.nanoTime();
        while (toolkit.call(() -> isAwaited(scene.get().getRoot()))) {
            if (System.nanoTime() - since > LONGEST) {
                throw new AssertionError("a button was touched and never acts");
            }
            Thread.onSpinWait();
        }
    }

    /** Whether something in a node is about to act; on the toolkit's thread only. */
    static boolean isAwaited(Node node) {
        return node.getPseudoClassStates().contains(TAKEN) || node.getStyleClass().contains("stand-in")
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Answers::isAwaited);
    }
}
