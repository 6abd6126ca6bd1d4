package org.backstory.screen;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.PeopleRow;
import org.backstory.content.PeopleScreen;

/** Shares of people as rows of little people. */
final class PeopleView {

    private final PeopleScreen screen;
    private final ScreenContext context;

    PeopleView(PeopleScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        VBox rows = new VBox();
        rows.getStyleClass().add("people-rows");
        screen.rows().forEach(row -> rows.getChildren().add(row(row)));
        return new SplitLayout(rows, new WordsColumn(context).of(screen), context);
    }

    private VBox row(PeopleRow row) {
        People people = new People(row.of(), screen.rows().stream().mapToInt(PeopleRow::of).max().orElse(row.of()));
        people.light(row.lit());
        String share = context.ui().inTotal().replace("{n}", Integer.toString(row.lit())).replace("{total}", Integer.toString(row.of()));
        String name = context.item(screen, row.id()).name();
        VBox box = new VBox(Prose.heading(share, "share"), people, Prose.heading(name, "body-label"));
        box.getStyleClass().add("people-row");
        box.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        box.setAccessibleText(share + ": " + name);
        return box;
    }
}
