package org.backstory.screen;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.WelcomeScreen;
import org.backstory.content.Words;

/** The first screen: a large picture, what this is, the languages and the way in, and whose it is. */
final class WelcomeView {

    private final WelcomeScreen screen;
    private final ScreenContext context;
    private final ClinicLogo logo;

    WelcomeView(WelcomeScreen screen, ScreenContext context, ClinicLogo logo) {
        this.screen = screen;
        this.context = context;
        this.logo = logo;
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
        clinic().ifPresent(words.getChildren()::add);
        words.getStyleClass().addAll("words", "welcome");
        return new SplitLayout(new PictureFrame(context.picture(screen.picture(), context.words(screen).picture().orElse(""))), words, context);
    }

    /** The clinic's logo and name, as far as the settings give them. */
    private Optional<HBox> clinic() {
        HBox row = new HBox();
        row.getStyleClass().add("clinic");
        context.clinic().logo().flatMap(file -> logo.node(file, context.clinic().name().orElse(""), context.sizes())).ifPresent(row.getChildren()::add);
        context.clinic().name().ifPresent(name -> row.getChildren().add(Prose.heading(name, "clinic-name")));
        return row.getChildren().isEmpty() ? Optional.empty() : Optional.of(row);
    }

    private Button language(Words other) {
        Button button = new Button(other.name());
        button.setId("welcome-" + other.language());
        button.getStyleClass().setAll("button");
        button.setOnAction(_ -> context.actions().language(other.language()));
        return button;
    }
}
