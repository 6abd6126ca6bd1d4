package org.backstory.screen;

import javafx.scene.layout.Region;
import org.backstory.content.CompareScreen;

/** Two pictures side by side, each with its name and a sentence. */
final class CompareView {

    private final CompareScreen screen;
    private final ScreenContext context;

    CompareView(CompareScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        PairPane pair = new PairPane(screen.sides().stream().map(side -> new PairPane.Half(
                context.picture(side.picture(), context.item(screen, side.id()).name()),
                Prose.heading(context.item(screen, side.id()).name(), "subtitle"),
                new Prose(context).of(context.item(screen, side.id()).text().orElse("")))).toList(), context.sizes());
        return new SplitLayout(pair, new WordsColumn(context).of(screen), context.sizes());
    }
}
