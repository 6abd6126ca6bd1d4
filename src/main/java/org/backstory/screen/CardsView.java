package org.backstory.screen;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.backstory.content.Card;
import org.backstory.content.CardsScreen;

/** Cards with small pictures; touching one lays its text over the screen. */
final class CardsView {

    private final CardsScreen screen;
    private final ScreenContext context;

    CardsView(CardsScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        CardGrid grid = new CardGrid(screen.cards().stream().map(this::card).toList(), context.sizes());
        return new SplitLayout(grid, new WordsColumn(context).with(screen, new Prose(context).of(context.words(screen).text()),
                Prose.heading(context.ui().touchCard(), "hint")), context);
    }

    private Button card(Card card) {
        String name = context.item(screen, card.id()).name();
        Button button = CardGrid.card(card.id(), context.picture(card.picture(), ""), Prose.heading(name, "card-name"));
        button.setAccessibleText(name);
        button.setOnAction(_ -> context.actions().show(c -> panel(card, c)));
        return button;
    }

    private Panel panel(Card card, ScreenContext now) {
        Region text = new Prose(now).of(now.item(screen, card.id()).text().orElse(""));
        return new Panel(now.item(screen, card.id()).name(), new PictureBeside(now.picture(card.picture(), ""), text, now.sizes()));
    }
}
