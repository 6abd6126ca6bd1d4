package org.backstory.mode.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.DemoWords;
import org.backstory.content.Pack;
import org.backstory.content.Words;
import org.backstory.shell.Icons;

/** What staff need at the edge of the tour, in quiet colors: one slim row, and under it what to say in a guided tour. */
final class StaffBar extends VBox {

    /** How high the row is, mm. */
    static final double ROW_MM = 16.5;

    private final Icons icons = new Icons();
    private final Touched touched;
    private final Button nextPatient = new Button();

    /** What the buttons do. */
    interface Touched {
        void allScreens();

        void guide();

        void nextPatient();

        void language();

        void fullScreen();

        void leave();
    }

    /** An empty bar. */
    StaffBar(Touched touched) {
        this.touched = touched;
        getStyleClass().addAll("staff-tool", "staff-bar");
    }

    /**
     * Shows the buttons.
     *
     * @param words  the language
     * @param full   whether the window fills the screen
     * @param ready  whether everything was just forgotten
     * @param strip  what to say in the guided tour, while one is given
     */
    void show(Pack pack, Words words, boolean full, boolean ready, Optional<GuideStrip> strip) {
        DemoWords demo = words.demo();
        Label staff = new Label(demo.staff());
        staff.getStyleClass().add("staff-name");
        staff.setMinWidth(Region.USE_PREF_SIZE);
        Button grid = button("all-screens", words.grid().title(), "grid", touched::allScreens);
        Button guide = button("guide", demo.guide(), "guide", touched::guide);
        Button language = button("staff-language", other(pack, words), "globe", touched::language);
        Button screen = button("full-screen", full ? demo.window() : demo.fullScreen(), full ? "window" : "full-screen", touched::fullScreen);
        Button leave = button("leave", demo.leave(), "close", touched::leave);
        label(nextPatient, "next-patient", demo.nextPatient(), "next-patient", touched::nextPatient);
        ready(ready, demo);
        BarRow row = new BarRow(List.of(leave, screen, grid, guide, language));
        List<Region> shown = new ArrayList<>(List.of(staff, grid));
        if (pack.file().guide().isPresent()) {
            shown.add(guide);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        shown.addAll(List.of(nextPatient, space, language, screen, leave));
        row.getChildren().setAll(shown);
        getChildren().setAll(row);
        strip.ifPresent(getChildren()::add);
    }

    /** Says in place of the button's words that everything is forgotten, or no longer. */
    void ready(boolean ready, DemoWords words) {
        nextPatient.setText(ready ? words.ready() : words.nextPatient());
        nextPatient.setAccessibleText(nextPatient.getText());
        nextPatient.setGraphic(icons.icon(ready ? "done" : "next-patient"));
    }

    /** With two languages the button says the other one; with more it says what it is for. */
    private static String other(Pack pack, Words words) {
        return pack.words().size() != 2 ? words.ui().language()
                : pack.words().values().stream().filter(one -> !one.equals(words)).map(Words::name).findFirst().orElseThrow();
    }

    private Button button(String id, String text, String icon, Runnable action) {
        Button button = new Button();
        label(button, id, text, icon, action);
        return button;
    }

    private void label(Button button, String id, String text, String icon, Runnable action) {
        button.setId(id);
        button.setText(text);
        button.setAccessibleText(text);
        button.setGraphic(icons.icon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }
}
