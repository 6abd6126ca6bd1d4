package org.backstory.mode.kiosk.staff;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.backstory.content.Chapter;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.Words;

/** Every screen of the pack, by chapter. A touch ends the visit and shows the screen. */
final class ScreensPage {

    private static final double TILE_MM = 100;

    private final StaffAccess access;
    private final Words words;
    private final Consumer<Screen> chosen;

    ScreensPage(StaffAccess access, Consumer<Screen> chosen) {
        this.access = access;
        this.words = access.words();
        this.chosen = chosen;
    }

    Region node() {
        Pack pack = access.opening().pack();
        VBox page = new VBox();
        page.getStyleClass().add("staff-facts");
        pack.chapters().forEach(chapter -> page.getChildren().add(group(words.chapters().get(chapter.id()).title(), chapter.screens())));
        List<String> inChapters = pack.chapters().stream().map(Chapter::screens).flatMap(List::stream).map(Screen::id).toList();
        page.getChildren().addFirst(group(words.title(), pack.screens().stream().filter(screen -> !inChapters.contains(screen.id())).toList()));
        return page;
    }

    private VBox group(String heading, List<? extends Screen> screens) {
        TilePane tiles = new TilePane();
        tiles.getStyleClass().add("staff-tiles");
        tiles.setPrefTileWidth(access.sizes().mm(TILE_MM));
        Stream.of(screens).flatMap(List::stream).forEach(screen -> tiles.getChildren().add(tile(screen)));
        VBox group = new VBox(Texts.label(heading, "staff-name"), tiles);
        group.getStyleClass().add("staff-group");
        return group;
    }

    private Button tile(Screen screen) {
        Button tile = new Button(words.screens().get(screen.id()).title());
        tile.setId("staff-screen-" + screen.id());
        tile.getStyleClass().setAll("choice");
        tile.setWrapText(true);
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tile.setOnAction(_ -> chosen.accept(screen));
        return tile;
    }
}
