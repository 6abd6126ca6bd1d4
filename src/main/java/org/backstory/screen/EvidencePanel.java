package org.backstory.screen;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.backstory.content.Claim;
import org.backstory.content.Review;
import org.backstory.content.Reviewer;
import org.backstory.content.Source;

/** "Who says so?": how sure it is in plain words, the sources with their years, and when the pack is reviewed. */
final class EvidencePanel {

    private final ScreenContext context;

    EvidencePanel(ScreenContext context) {
        this.context = context;
    }

    Panel of(Claim claim) {
        VBox body = new VBox(
                Prose.heading(context.ui().howSure(), "subtitle"),
                new Prose(context).of(context.words().strengths().get(tag(claim))),
                Prose.heading(context.ui().sources(), "subtitle"));
        body.getStyleClass().add("panel-column");
        claim.sources().forEach(id -> body.getChildren().add(source(context.pack().sources().get(id))));
        body.getChildren().add(Prose.heading(review(), "small"));
        return new Panel(context.ui().whoSaysSo(), body);
    }

    /** A source as a block of text. */
    static VBox source(Source source) {
        String details = Stream.concat(Stream.of(source.authors(), source.published()), source.link().stream())
                .map(detail -> detail.endsWith(".") ? detail : detail + ".").collect(Collectors.joining(" "));
        VBox block = new VBox(
                Prose.heading(source.title() + " (" + source.year() + ")", "source-title"),
                Prose.heading(details, "small"));
        block.getStyleClass().add("source");
        return block;
    }

    /** Whether the pack has been reviewed, and when it is to be reviewed next. */
    String review() {
        Review review = context.pack().file().review();
        String by = review.reviewers().isEmpty() ? context.ui().notReviewed()
                : context.ui().reviewedBy().replace("{names}", String.join(", ", review.reviewers().stream().map(Reviewer::name).toList()));
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(context.words().language()));
        return by + " " + context.ui().reviewDue().replace("{date}", date.format(review.due()));
    }

    private String tag(Claim claim) {
        return claim.strength().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
