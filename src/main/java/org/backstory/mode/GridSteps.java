package org.backstory.mode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/** Where an arrow key leads among tiles that stand in rows. */
final class GridSteps {

    private final List<Button> tiles;

    /** The tiles in reading order, laid out. */
    GridSteps(List<Button> tiles) {
        this.tiles = tiles;
    }

    /** The tile that an arrow key leads to; nothing at the edge. */
    Optional<Button> from(Button tile, KeyCode arrow) {
        int at = tiles.indexOf(tile);
        return switch (arrow) {
            case RIGHT -> tiles.stream().skip(at + 1).findFirst();
            case LEFT -> tiles.stream().limit(Math.max(0, at)).reduce((_, last) -> last);
            case DOWN -> nearest(tile, tiles.stream().filter(other -> top(other) > top(tile) + tile.getHeight() / 2));
            case UP -> nearest(tile, tiles.reversed().stream().filter(other -> top(other) < top(tile) - tile.getHeight() / 2));
            default -> Optional.empty();
        };
    }

    /** Of the nearest row, the tile that stands most under or over. */
    private Optional<Button> nearest(Button tile, Stream<Button> others) {
        return others.min(Comparator.<Button>comparingDouble(other -> Math.abs(top(other) - top(tile)))
                .thenComparingDouble(other -> Math.abs(left(other) - left(tile))));
    }

    private static double top(Button tile) {
        return at(tile).getMinY();
    }

    private static double left(Button tile) {
        return at(tile).getMinX();
    }

    private static Bounds at(Button tile) {
        return tile.localToScene(tile.getLayoutBounds());
    }
}
