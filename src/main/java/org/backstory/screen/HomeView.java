package org.backstory.screen;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Chapter;
import org.backstory.content.ChapterWords;
import org.backstory.content.HomeScreen;
import org.backstory.content.SelfCheckScreen;

/** The chapters as large pictures. */
final class HomeView {

    private final HomeScreen screen;
    private final ScreenContext context;

    HomeView(HomeScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        CardGrid grid = new CardGrid(context.pack().chapters().stream().map(this::card).toList(), context.sizes());
        grid.setMinHeight(0);
        VBox.setVgrow(grid, Priority.ALWAYS);
        Region notice = Prose.heading(context.ui().notSaved(), "small");
        Button about = new Button(context.ui().about());
        about.setId("about");
        about.getStyleClass().setAll("button", "quiet");
        about.setMinWidth(Region.USE_PREF_SIZE);
        about.setOnAction(_ -> context.actions().about());
        HomeFoot foot = new HomeFoot(notice, Stream.concat(Stream.of(about), context.pack().selfCheck().map(this::selfCheck).stream()).toList(),
                context.sizes());
        VBox page = new VBox(Prose.heading(context.words(screen).title(), "title"),
                new Prose(context).of(context.words(screen).text(), "lead"), grid, foot);
        page.getStyleClass().add("page");
        return page;
    }

    private Button selfCheck(SelfCheckScreen check) {
        Button button = new Button(context.words(check).title());
        button.setId("self-check");
        button.getStyleClass().setAll("button", "primary", "large");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> context.actions().open(check));
        return button;
    }

    private Button card(Chapter chapter) {
        ChapterWords words = context.words().chapters().get(chapter.id());
        Button card = CardGrid.card(chapter.id(), context.picture(chapter.picture(), ""),
                Prose.heading(words.title(), "card-title"), Prose.heading(words.summary(), "card-summary"));
        card.setAccessibleText(words.title() + ". " + words.summary());
        card.setOnAction(_ -> context.actions().open(chapter.screens().getFirst()));
        return card;
    }
}
