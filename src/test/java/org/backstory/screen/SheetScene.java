package org.backstory.screen;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.backstory.content.Pack;
import org.backstory.session.Busy;
import org.backstory.session.Choices;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.VisitSheet;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.sheet.Printing;
import org.backstory.sheet.Sheets;
import org.backstory.shell.Stylesheets;
import org.backstory.shell.TwoPasses;

/** The sheet in a scene, with the room that header and footer leave. */
record SheetScene(Pack pack, String language, Theme theme, TextSize textSize, int width, int height) {

    Sizes sizes() {
        return Sizes.assumed(width, height, textSize);
    }

    Scene of(VisitSheet sheet, Optional<Printing> printing, Runnable done) {
        ScreenContext context = new ScreenContext(pack, pack.words().get(language), sizes(), new Choices(), null, Sheets.CLINIC, false, Ticker.system(), Optional.empty(), new Busy());
        BorderPane frame = new BorderPane(new SheetView(sheet, context, printing, done).node());
        frame.getStyleClass().add("shell");
        frame.setTop(bar());
        frame.setBottom(bar());
        Scene scene = new Scene(frame, width, height);
        scene.getStylesheets().setAll(new Stylesheets().of(theme, sizes()));
        TwoPasses.over(frame);
        return scene;
    }

    private Region bar() {
        Region bar = new Region();
        bar.setMinHeight(sizes().mm(26));
        return bar;
    }
}
