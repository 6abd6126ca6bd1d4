package org.backstory.screen;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.AboutScreen;

/** Who made the pack, what it is not, and every source. */
final class AboutView {

    private final AboutScreen screen;
    private final ScreenContext context;

    AboutView(AboutScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        VBox sources = new VBox(Prose.heading(context.ui().sources(), "subtitle"));
        sources.getStyleClass().add("panel-column");
        context.pack().sources().values().forEach(source -> sources.getChildren().add(EvidencePanel.source(source)));
        FitScroll list = new FitScroll(sources, context.ui(), context.sizes());
        list.getStyleClass().add("sources");
        return new SplitLayout(list, new WordsColumn(context).with(screen, new Prose(context).of(context.words(screen).text()),
                Prose.heading(new EvidencePanel(context).review(), "small")), context);
    }
}
