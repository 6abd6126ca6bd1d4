package org.backstory.screen;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.backstory.content.Claim;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;

/** The words beside a picture: headline, text, whatever the screen adds, and the ways to more. */
final class WordsColumn {

    private final ScreenContext context;

    WordsColumn(ScreenContext context) {
        this.context = context;
    }

    /** The column with the screen's own text. */
    VBox of(Screen screen, Node... extra) {
        return with(screen, new Prose(context).of(context.words(screen).text()), extra);
    }

    /** The column with another text in its place. */
    VBox with(Screen screen, Node text, Node... extra) {
        VBox column = new VBox(Prose.heading(context.words(screen).title(), "title"), text);
        column.getStyleClass().add("words");
        column.getChildren().addAll(extra);
        FlowPane links = links(screen);
        if (!links.getChildren().isEmpty()) {
            column.getChildren().add(links);
        }
        return column;
    }

    /** The ways to more of a screen: more text, and who says so. */
    FlowPane links(Screen screen) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("links");
        ScreenWords words = context.words(screen);
        words.more().ifPresent(more -> links.getChildren().add(link("more", context.ui().more(),
                c -> new Panel(c.words(screen).title(), new Prose(c).of(c.words(screen).more().orElseThrow())))));
        if (screen instanceof Claim claim) {
            links.getChildren().add(link("who-says-so", context.ui().whoSaysSo(), c -> new EvidencePanel(c).of(claim)));
        }
        return links;
    }

    private Button link(String id, String text, java.util.function.Function<ScreenContext, Panel> panel) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().setAll("button", "quiet");
        button.setOnAction(_ -> context.actions().show(panel));
        return button;
    }
}
