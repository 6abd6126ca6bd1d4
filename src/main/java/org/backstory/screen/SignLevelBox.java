package org.backstory.screen;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Sign;
import org.backstory.content.SignLevel;
import org.backstory.content.WarningSignsScreen;

/** A group of warning signs: what to do in large letters, then the signs. */
final class SignLevelBox {

    /** A sign is a whole sentence: narrower columns would break it too often, mm. */
    private static final double TWO_COLUMNS_MM = 300;
    private static final double GAP_MM = 2;

    private final WarningSignsScreen screen;
    private final SignLevel level;
    private final ScreenContext context;

    SignLevelBox(WarningSignsScreen screen, SignLevel level, ScreenContext context) {
        this.screen = screen;
        this.level = level;
        this.context = context;
    }

    VBox node() {
        Label action = Prose.heading(context.filled(context.item(screen, level.id()).text().orElse("")), "action");
        action.setMaxWidth(Double.MAX_VALUE);
        Columns signs = new Columns(context.sizes(), true, TWO_COLUMNS_MM, GAP_MM);
        level.signs().stream().map(this::sign).forEach(signs::add);
        VBox box = new VBox(action, signs);
        box.getStyleClass().addAll("level", "level-" + screen.levels().indexOf(level));
        return box;
    }

    private HBox sign(Sign sign) {
        Region picture = context.picture(sign.picture(), "");
        picture.getStyleClass().add("sign-picture");
        Label words = Prose.heading(context.item(screen, sign.id()).name(), "body-label");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(picture, words);
        row.getStyleClass().add("sign");
        row.setId("sign-" + sign.id());
        return row;
    }
}
