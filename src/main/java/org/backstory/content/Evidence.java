package org.backstory.content;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who says what a pack says, in words.
 *
 * @param pack  the pack
 * @param words in which language
 */
public record Evidence(Pack pack, Words words) {

    /** How sure a claim is. */
    public String strength(Claim claim) {
        return words.strengths().get(claim.strength().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The sources of a claim, most important first. */
    public List<Source> sources(Claim claim) {
        return claim.sources().stream().map(pack.sources()::get).toList();
    }

    /** The first line of a source: what it is called, and its year. */
    public static String title(Source source) {
        return source.title() + " (" + source.year() + ")";
    }

    /** The second line of a source: who wrote it, where it stands, and how to find it. */
    public static String details(Source source) {
        return Stream.concat(Stream.of(source.authors(), source.published()), source.link().stream())
                .map(detail -> detail.endsWith(".") ? detail : detail + ".").collect(Collectors.joining(" "));
    }

    /** Whether the pack has been reviewed, and when it is to be reviewed next. */
    public String review() {
        Review review = pack.file().review();
        String by = review.reviewers().isEmpty() ? words.ui().notReviewed()
                : words.ui().reviewedBy().replace("{names}", String.join(", ", review.reviewers().stream().map(Reviewer::name).toList()));
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(words.language()));
        return by + " " + words.ui().reviewDue().replace("{date}", date.format(review.due()));
    }
}
