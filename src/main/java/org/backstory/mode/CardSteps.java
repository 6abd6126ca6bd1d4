package org.backstory.mode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;

/** Where an arrow key leads among cards that stand in rows. */
final class CardSteps {

    private final List<ScreenCard> cards;

    /** The cards in reading order, laid out. */
    CardSteps(List<ScreenCard> cards) {
        this.cards = cards;
    }

    /** The card that an arrow key leads to; nothing at the edge. */
    Optional<ScreenCard> from(ScreenCard card, KeyCode arrow) {
        int at = cards.indexOf(card);
        return switch (arrow) {
            case RIGHT -> cards.stream().skip(at + 1).findFirst();
            case LEFT -> cards.stream().limit(Math.max(0, at)).reduce((_, last) -> last);
            case DOWN -> nearest(card, cards.stream().filter(other -> top(other) > top(card) + card.getHeight() / 2));
            case UP -> nearest(card, cards.reversed().stream().filter(other -> top(other) < top(card) - card.getHeight() / 2));
            default -> Optional.empty();
        };
    }

    /** Of the nearest row, the card that stands most under or over. */
    private Optional<ScreenCard> nearest(ScreenCard card, Stream<ScreenCard> others) {
        return others.min(Comparator.<ScreenCard>comparingDouble(other -> Math.abs(top(other) - top(card)))
                .thenComparingDouble(other -> Math.abs(left(other) - left(card))));
    }

    private static double top(ScreenCard card) {
        return at(card).getMinY();
    }

    private static double left(ScreenCard card) {
        return at(card).getMinX();
    }

    private static Bounds at(ScreenCard card) {
        return card.localToScene(card.getLayoutBounds());
    }
}
