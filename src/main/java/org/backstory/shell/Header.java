package org.backstory.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstory.content.Words;
import org.backstory.screen.ScreenContext;

/** What is at the top of every screen, always in the same place: home, language, text and colours, warning signs. */
final class Header extends HBox {

    private final Icons icons;
    private final boolean compact;

    /** What the buttons do. */
    interface Touched {
        void home();

        void language();

        void display();

        void warningSigns();
    }

    Header(ScreenContext context, Icons icons, boolean compact, Touched touched) {
        this.icons = icons;
        this.compact = compact;
        getStyleClass().add("header");
        Button home = button("home", context.ui().home(), "home");
        home.setOnAction(_ -> touched.home());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button language = button("language", other(context), "globe");
        language.setOnAction(_ -> touched.language());
        Button display = button("display", context.ui().display(), "text-size");
        display.setOnAction(_ -> touched.display());
        Button warning = button("warning-signs-button", context.ui().warningSigns(), "warning");
        warning.getStyleClass().add("danger");
        warning.setOnAction(_ -> touched.warningSigns());
        if (compact) {
            wordless(home);
            wordless(display);
            language.setGraphic(null);
        }
        getChildren().addAll(home, space, language, display, warning);
    }

    /** Whether it is laid out for a narrow screen: icons in place of words where a symbol says enough. */
    boolean isCompact() {
        return compact;
    }

    private void wordless(Button button) {
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    }

    /** With two languages the button says the other one; with more it says what it is for. */
    private String other(ScreenContext context) {
        return context.pack().words().size() != 2 ? context.ui().language()
                : context.pack().words().values().stream().filter(w -> !w.equals(context.words())).map(Words::name).findFirst().orElseThrow();
    }

    private Button button(String id, String text, String icon) {
        Button button = new Button(text, icons.icon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(text);
        return button;
    }
}
