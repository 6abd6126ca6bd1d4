package org.backstory.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.backstory.content.ScreenWords;
import org.backstory.content.questions.Option;

/** Cards to choose one from: picture and name, the chosen one lit. Arrow keys move in it. */
final class OptionCards extends Region {

    /** So few cards are large enough for large names. */
    private static final int FEW = 3;

    private final CardGrid grid;

    OptionCards(List<Option> options, ScreenWords words, Optional<String> now, ScreenContext context, Consumer<String> chosen) {
        ToggleGroup group = new ToggleGroup();
        grid = new CardGrid(options.stream().map(option -> {
            String name = words.item(option.id()).name();
            RadioButton card = new RadioButton();
            card.getStyleClass().setAll("card", "option-card");
            card.setId("card-" + option.id());
            card.setGraphic(new CardFace(context.picture(option.picture().orElseThrow(), ""), List.of(heading(name, options.size() <= FEW ? "card-title" : "card-name"))));
            card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            card.setAccessibleText(name);
            card.setToggleGroup(group);
            card.setSelected(now.filter(option.id()::equals).isPresent());
            Radio.whenChosen(card, () -> chosen.accept(option.id()));
            return card;
        }).toList(), context.sizes());
        getChildren().setAll(grid);
    }

    private static Label heading(String name, String styleClass) {
        Label label = Prose.heading(name, styleClass);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    @Override
    protected void layoutChildren() {
        grid.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
