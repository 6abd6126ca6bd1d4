package org.backstory.shell;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.backstory.content.Pack;
import org.backstory.content.UiWords;
import org.backstory.screen.Panel;

/** The languages, each in its own name. */
final class LanguagePanel {

    Panel panel(Pack pack, UiWords ui, Consumer<String> chosen) {
        VBox body = new VBox();
        body.getStyleClass().add("panel-column");
        pack.words().values().forEach(words -> {
            Button button = new Button(words.name());
            button.setId("language-" + words.language());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> chosen.accept(words.language()));
            body.getChildren().add(button);
        });
        return new Panel(ui.language(), body);
    }
}
