package org.backstory.screen;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.SheetLabels;
import org.backstory.session.VisitSheet;
import org.backstory.session.VisitSheet.Section;
import org.backstory.session.VisitSheet.Topic;
import org.backstory.sheet.PrintResult;
import org.backstory.sheet.Printing;

/** The page to take along: to read, to scan and to print. */
public final class SheetView {

    private final VisitSheet sheet;
    private final ScreenContext context;
    private final SheetLabels labels;
    private final Optional<Printing> printing;
    private final Runnable done;
    private final CodePicture code;
    private final Swap line = new Swap();
    private final Button print;
    private boolean asked;

    /**
     * Shows a page.
     *
     * @param printing prints it; nothing where the clinic has no printer for it
     * @param done     called when the visitor has seen enough
     */
    public SheetView(VisitSheet sheet, ScreenContext context, Optional<Printing> printing, Runnable done) {
        this.sheet = sheet;
        this.context = context;
        this.labels = context.words().sheet().labels();
        this.printing = printing;
        this.done = done;
        this.code = new CodePicture(sheet, labels.code(), context.sizes());
        this.print = button("print", labels.print(), this::print);
        this.print.getStyleClass().setAll("button", "large");
    }

    /** The page as a node. */
    public Region node() {
        line("scan", labels.scan());
        line("shortened", labels.scan() + " " + labels.shortened());
        Button ready = button("sheet-done", labels.done(), done);
        ready.getStyleClass().setAll("button", "primary", "large");
        HBox buttons = new HBox();
        buttons.getStyleClass().add("sheet-buttons");
        if (printing.isPresent()) {
            line("printing", labels.printing());
            line("PRINTED", labels.printed());
            line("NO_PRINTER", labels.noPrinter());
            line("NO_PAPER", labels.noPaper());
            line("FAILED", labels.failed());
            buttons.getChildren().add(print);
        }
        buttons.getChildren().add(ready);
        return new SheetLayout(code, new FitScroll(page(), context.ui(), context.sizes()), line, buttons, this::codeDrawn, context.sizes());
    }

    private void line(String key, String text) {
        line.add(key, Prose.heading(text, "sheet-line"));
    }

    private void codeDrawn() {
        if (!asked) {
            line.show(code.shortened() ? "shortened" : "scan");
        }
    }

    private void print() {
        asked = true;
        print.setDisable(true);
        line.show("printing");
        context.busy().set(this, true);
        printing.orElseThrow().print(sheet, result -> {
            context.busy().set(this, false);
            line.show(result.name());
            print.setDisable(result == PrintResult.PRINTED);
        });
    }

    private static Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox page() {
        Label date = Prose.heading(sheet.date(), "sheet-date");
        VBox page = new VBox(new VBox(Prose.heading(sheet.title(), "title"), date));
        page.getStyleClass().add("sheet-page");
        sheet.written().forEach(section -> page.getChildren().add(section(section)));
        page.getChildren().add(Prose.heading(sheet.notice(), "small"));
        return page;
    }

    private static VBox section(Section section) {
        VBox box = new VBox(Prose.heading(section.heading(), "subtitle"));
        box.getStyleClass().addAll("sheet-section", section.topic() == Topic.SIGNS ? "sheet-signs" : "sheet-plain");
        for (int i = 0; i < section.lines().size(); i++) {
            boolean whole = section.topic() == Topic.CLINIC || section.topic() == Topic.SIGNS && (i == 0 || i == section.lines().size() - 1);
            box.getChildren().add(whole ? Prose.heading(section.lines().get(i), i == 0 ? "sheet-first" : "sheet-text") : item(section.lines().get(i)));
        }
        return box;
    }

    private static HBox item(String text) {
        Label words = Prose.heading(text, "sheet-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label dot = new Label("\u2022");
        dot.getStyleClass().add("sheet-text");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(dot, words);
        row.getStyleClass().add("sheet-item");
        return row;
    }
}
