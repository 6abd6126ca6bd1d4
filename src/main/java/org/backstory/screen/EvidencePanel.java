package org.backstory.screen;

import javafx.scene.layout.VBox;
import org.backstory.content.Claim;
import org.backstory.content.Evidence;
import org.backstory.content.Source;

/** "Who says so?": how sure it is in plain words, the sources with their years, and when the pack is reviewed. */
final class EvidencePanel {

    private final ScreenContext context;
    private final Evidence evidence;

    EvidencePanel(ScreenContext context) {
        this.context = context;
        this.evidence = new Evidence(context.pack(), context.words());
    }

    Panel of(Claim claim) {
        VBox body = new VBox(
                Prose.heading(context.ui().howSure(), "subtitle"),
                new Prose(context).of(evidence.strength(claim)),
                Prose.heading(context.ui().sources(), "subtitle"));
        body.getStyleClass().add("panel-column");
        evidence.sources(claim).forEach(source -> body.getChildren().add(source(source)));
        body.getChildren().add(Prose.heading(evidence.review(), "small"));
        return new Panel(context.ui().whoSaysSo(), body);
    }

    /** A source as a block of text. */
    static VBox source(Source source) {
        VBox block = new VBox(
                Prose.heading(Evidence.title(source), "source-title"),
                Prose.heading(Evidence.details(source), "small"));
        block.getStyleClass().add("source");
        return block;
    }

    /** Whether the pack has been reviewed, and when it is to be reviewed next. */
    String review() {
        return evidence.review();
    }
}
