package org.backstory.mode.kiosk.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Review;
import org.backstory.content.Reviewer;
import org.backstory.content.StaffWords;
import org.backstory.content.Words;
import org.backstory.counting.Trouble;
import org.backstory.counting.UsageCounter;
import org.backstory.screen.Lines;
import org.backstory.staff.PinLock;
import org.backstory.staff.ProgramVersion;

/** What there is to know of this machine at one glance. */
final class OverviewPage {

    private final StaffAccess access;
    private final Words words;
    private final StaffWords.Overview labels;
    private final PinLock lock;

    OverviewPage(StaffAccess access, PinLock lock) {
        this.access = access;
        this.words = access.words();
        this.labels = words.staff().overview();
        this.lock = lock;
    }

    Region node() {
        int mistakes = access.opening().findings().size();
        int errors = access.errors().getAsInt();
        VBox page = new VBox(
                fact(labels.content(), plain(words.title() + ". " + Texts.fill(labels.packVersion(), "n", access.opening().pack().file().version()))),
                review(),
                fact(labels.settings(), mistakes == 0 ? plain(labels.nothingToCorrect()) : alarm(Texts.fill(labels.toCorrect(), "n", mistakes))),
                fact(labels.program(), plain(Texts.fill(labels.packVersion(), "n", new ProgramVersion().text())),
                        errors == 0 ? plain(Texts.fill(labels.errors(), "n", errors)) : alarm(Texts.fill(labels.errors(), "n", errors))));
        if (!lock.remembers()) {
            page.getChildren().add(alarm(labels.nothingKept()));
        }
        switch (access.counter().map(UsageCounter::trouble).orElse(Trouble.NONE)) {
            case NONE -> {
            }
            case NOT_WRITTEN -> page.getChildren().add(alarm(words.staff().counts().notWritten()));
            case BEGUN_ANEW -> page.getChildren().add(alarm(words.staff().counts().begunAnew()));
        }
        page.getStyleClass().add("staff-facts");
        return page;
    }

    private VBox review() {
        Review review = access.opening().pack().file().review();
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(words.language()));
        Label by = plain(review.reviewers().isEmpty() ? words.ui().notReviewed()
                : Texts.fill(words.ui().reviewedBy(), "names", String.join(", ", review.reviewers().stream().map(Reviewer::name).toList())));
        String due = day.format(review.due());
        return fact(labels.review(), by, review.due().isBefore(LocalDate.now()) ? alarm(Texts.fill(labels.overdue(), "date", due))
                : plain(Texts.fill(words.ui().reviewDue(), "date", due)));
    }

    private static VBox fact(String name, Label... lines) {
        VBox fact = new VBox(Lines.left(name, "staff-heading"));
        fact.getChildren().addAll(lines);
        fact.getStyleClass().add("staff-fact");
        return fact;
    }

    private static Label plain(String text) {
        return Lines.left(text, "staff-text");
    }

    private static Label alarm(String text) {
        return Lines.left(text, "staff-alarm");
    }
}
