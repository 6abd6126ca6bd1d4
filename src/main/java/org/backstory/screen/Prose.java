package org.backstory.screen;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.backstory.content.MarkedText;

/** Running text: paragraphs in which the terms of the glossary can be touched. */
final class Prose {

    private final ScreenContext context;

    Prose(ScreenContext context) {
        this.context = context;
    }

    /** A text from a words file, in the style class {@code body}. */
    VBox of(String text) {
        return of(text, "body");
    }

    /** A name in bold, and the text that belongs to it. */
    VBox named(String name, String text) {
        VBox paragraphs = of(text);
        Text lead = new Text(name + ". ");
        lead.getStyleClass().addAll("body", "lead-in");
        ((TextFlow) paragraphs.getChildren().getFirst()).getChildren().addFirst(lead);
        return paragraphs;
    }

    /** A text from a words file. */
    VBox of(String text, String styleClass) {
        VBox paragraphs = new VBox();
        paragraphs.getStyleClass().add("prose");
        for (List<MarkedText.Span> spans : MarkedText.parse(context.filled(text)).paragraphs()) {
            TextFlow flow = new TextFlow();
            flow.getStyleClass().add(styleClass + "-flow");
            spans.forEach(span -> flow.getChildren().add(node(span, styleClass)));
            paragraphs.getChildren().add(flow);
        }
        return paragraphs;
    }

    /** A heading that wraps. */
    static Label heading(String text, String styleClass) {
        return Lines.left(text, styleClass);
    }

    private Node node(MarkedText.Span span, String styleClass) {
        if (span.term().isEmpty()) {
            Text text = new Text(span.text());
            text.getStyleClass().add(styleClass);
            return text;
        }
        String term = span.term().get();
        Hyperlink link = new Hyperlink(span.text());
        link.getStyleClass().setAll("term", styleClass);
        link.setId("term-" + term);
        link.setAccessibleRole(AccessibleRole.BUTTON);
        link.setOnAction(_ -> context.actions().show(c -> new TermPanel(c).of(term)));
        return link;
    }
}
