package org.backstory.screen;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Screen;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.session.Echo;
import org.backstory.session.SelfCheck;

/** The answers, word for word as they were given, and what there is to read. */
final class SummaryPage {

    /** More would be a list to choose from, not an offer. */
    private static final int OFFERED = 3;

    private final SummaryQuestion question;
    private final SelfCheck check;
    private final ScreenContext context;

    SummaryPage(SummaryQuestion question, SelfCheck check, ScreenContext context) {
        this.question = question;
        this.check = check;
        this.context = context;
    }

    Region node() {
        List<Echo> echoes = Echo.all(check, context.words());
        Region told = echoes.isEmpty() ? Prose.heading(context.labels().nothingTold(), "body-label")
                : new Newspaper(echoes.stream().map(SummaryPage::row).toList(), context.sizes());
        CardGrid offers = new CardGrid(check.readings().stream().flatMap(id -> context.pack().screen(id).stream()).limit(OFFERED)
                .map(this::offer).toList(), context.sizes());
        return new SummaryPane(new QuestionColumn(context).page(question, told),
                new HeadedCards(Prose.heading(context.labels().readNext(), "subtitle"), offers, context.sizes()), context);
    }

    private static VBox row(Echo echo) {
        VBox row = new VBox(Prose.heading(echo.heading(), "small"));
        echo.lines().forEach(line -> row.getChildren().add(Prose.heading(line, "told-line")));
        row.getStyleClass().add("told-row");
        row.setId("echo-" + echo.question().id());
        return row;
    }

    private Button offer(Screen screen) {
        String title = context.words(screen).title();
        String picture = screen.pictures().stream().findFirst()
                .orElseGet(() -> context.pack().chapterOf(screen.id()).orElseThrow().picture());
        Button card = CardGrid.card(screen.id(), context.picture(picture, ""), Prose.heading(title, "card-name"));
        card.setAccessibleText(title);
        card.setOnAction(_ -> context.actions().open(screen));
        return card;
    }
}
