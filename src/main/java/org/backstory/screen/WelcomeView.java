package org.backstory.screen;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.WelcomeScreen;
import org.backstory.content.Words;

/** The first screen: a large picture, what this is, the languages and the way in. */
final class WelcomeView {

    private final WelcomeScreen screen;
    private final ScreenContext context;

    WelcomeView(WelcomeScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        Button start = new Button(context.ui().start());
        start.setId("start");
        start.getStyleClass().setAll("button", "primary", "large");
        start.setOnAction(_ -> context.actions().next());
        FlowPane languages = new FlowPane();
        languages.getStyleClass().add("links");
        context.pack().words().values().stream().filter(w -> !w.equals(context.words())).map(this::language)
                .forEach(languages.getChildren()::add);
        VBox words = new VBox(Prose.heading(context.words(screen).title(), "hero"),
                new Prose(context).of(context.words(screen).text(), "lead"), start, languages);
        words.getStyleClass().addAll("words", "welcome");
        return new SplitLayout(new PictureFrame(context.picture(screen.picture(), context.words(screen).picture().orElse(""))), words, context);
    }

    private Button language(Words other) {
        Button button = new Button(other.name());
        button.setId("welcome-" + other.language());
        button.getStyleClass().setAll("button");
        button.setOnAction(_ -> context.actions().language(other.language()));
        return button;
    }
}
