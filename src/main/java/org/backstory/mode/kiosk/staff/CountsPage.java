package org.backstory.mode.kiosk.staff;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.ScreenWords;
import org.backstory.content.StaffWords;
import org.backstory.counting.Exported;
import org.backstory.counting.ScreenViews;
import org.backstory.counting.UsageCounter;
import org.backstory.screen.Lines;

/** How often and how long each screen was looked at, and a button that saves it. */
final class CountsPage {

    private static final String LINE = "\"counting\": { \"on\": true }";
    private static final double SECONDS_OF_A_MINUTE = 60;

    private final StaffAccess access;
    private final StaffWords.Counts words;
    private final VBox page = new VBox();
    private final VBox table = new VBox();
    private final Label told;

    CountsPage(StaffAccess access) {
        this.access = access;
        this.words = access.words().staff().counts();
        this.told = Texts.answer("counts-told", "staff-text");
        page.getStyleClass().add("staff-facts");
    }

    Region node() {
        access.counter().ifPresentOrElse(this::counts, () -> page.getChildren().addAll(
                Lines.left(words.off(), "staff-text"), Lines.left(LINE, "staff-code"), Lines.left(words.what(), "staff-small")));
        return page;
    }

    private void counts(UsageCounter counter) {
        Button export = Texts.button("staff-export", words.export(), () -> {
        }, "large");
        export.setOnAction(_ -> export(counter, export));
        page.getChildren().addAll(Lines.left(words.what(), "staff-text"), export, told, table);
        access.background().execute(() -> {
            List<ScreenViews> screens = counter.screens();
            Platform.runLater(() -> table.getChildren().setAll(screens.isEmpty() ? Lines.left(words.nothing(), "staff-text") : table(screens)));
        });
    }

    private GridPane table(List<ScreenViews> screens) {
        GridPane grid = new GridPane();
        grid.setId("counts-table");
        grid.getStyleClass().add("counts-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, numbers, numbers);
        grid.addRow(0, Lines.left(words.screen(), "staff-heading"), number(words.views(), "staff-heading"), number(words.minutes(), "staff-heading"));
        Map<String, ScreenWords> titles = access.words().screens();
        for (ScreenViews screen : screens) {
            // A screen that was in an older pack has its id only.
            String title = titles.containsKey(screen.screen()) ? titles.get(screen.screen()).title() : screen.screen();
            grid.addRow(grid.getRowCount(), Lines.left(title, "staff-text"), number(String.valueOf(screen.views()), "staff-text"),
                    number(String.valueOf(Math.round(screen.seconds() / SECONDS_OF_A_MINUTE)), "staff-text"));
        }
        return grid;
    }

    private static Label number(String text, String styleClass) {
        Label label = Lines.left(text, styleClass);
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void export(UsageCounter counter, Button button) {
        button.setDisable(true);
        access.background().execute(() -> {
            Exported exported = counter.export();
            Platform.runLater(() -> {
                told.setText(said(exported));
                button.setDisable(false);
            });
        });
    }

    private String said(Exported exported) {
        return switch (exported) {
            case Exported.Saved saved -> Texts.fill(words.exported(), "file", saved.file());
            case Exported.NotSaved not -> Texts.fill(words.notExported(), "folder", not.folder());
            case Exported.Nowhere _ -> words.noFolder();
        };
    }
}
