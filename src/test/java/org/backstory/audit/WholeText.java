package org.backstory.audit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.TextFlow;

/** No text is cut: every word that was written is there. */
final class WholeText implements Rule {

    @Override
    public String name() {
        return "cut";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        for (Node node : screen.seenInTurn()) {
            if (node instanceof Labeled labeled) {
                screen.shown(labeled).ifPresent(shown -> labeled(screen, labeled, shown.getText(), flaw));
            } else if (node instanceof TextFlow flow && flow.getHeight() + screen.slack() < flow.prefHeight(flow.getWidth())) {
                flaw.accept(screen.name(flow) + " has " + mm(screen, flow.getHeight()) + " of " + mm(screen, flow.prefHeight(flow.getWidth())) + " mm height");
            }
        }
    }

    private void labeled(LaidOut screen, Labeled labeled, String shown, Consumer<String> flaw) {
        if (!shown.equals(labeled.getText())) {
            flaw.accept(screen.name(labeled) + " shows '" + shown + "' of '" + labeled.getText() + "'");
        } else if (!labeled.isWrapText() && labeled.getWidth() + screen.slack() < labeled.prefWidth(-1)) {
            flaw.accept(screen.name(labeled) + " has " + mm(screen, labeled.getWidth()) + " of " + mm(screen, labeled.prefWidth(-1)) + " mm width");
        } else if (labeled.getHeight() + screen.slack() < labeled.prefHeight(labeled.getWidth())) {
            flaw.accept(screen.name(labeled) + " has " + mm(screen, labeled.getHeight()) + " of "
                    + mm(screen, labeled.prefHeight(labeled.getWidth())) + " mm height");
        }
    }

    private String mm(LaidOut screen, double px) {
        return "%.1f".formatted(screen.mm(px));
    }
}
