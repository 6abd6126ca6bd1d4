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
        VBox page = new WordsColumn(context).with(screen, new Prose(context).of(context.words(screen).text()),
                Prose.heading(new EvidencePanel(context).review(), "small"));
        page.getChildren().add(Prose.heading(context.ui().sources(), "subtitle"));
        context.pack().sources().values().forEach(source -> page.getChildren().add(EvidencePanel.source(source)));
        page.getStyleClass().add("page");
        FitScroll scroll = new FitScroll(page, context.ui(), context.sizes());
        scroll.getStyleClass().add("sources");
        return scroll;
    }
}
