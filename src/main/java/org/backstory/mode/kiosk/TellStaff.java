package org.backstory.mode.kiosk;

import java.util.Optional;
import org.backstory.content.ItemWords;
import org.backstory.content.KioskWords;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.Words;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.session.Step;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;

/**
 * What is still said of a warning sign after everything else of a visit was cleared: what to do, and never which sign.
 *
 * @param title  what to do
 * @param text   how
 * @param clinic what the clinic itself says
 * @param told   the button of a visitor who has done it
 */
record TellStaff(String title, String text, Optional<String> clinic, String told) {

    /** What is to be said, if a warning sign is on the screen: one that fits the visitor, or the list of them. */
    static Optional<TellStaff> of(Visit visit, Words words, Settings.Clinic clinic) {
        Optional<String> own = clinic.tells(words.language());
        return switch (visit.navigator().place()) {
            case SelfCheckScreen _ when telling(visit).isPresent() -> telling(visit).map(signs -> {
                ItemWords action = words.question(signs.id()).item(SignsQuestion.ACTION);
                return new TellStaff(action.name(), clinic.filled(action.text().orElse("")), own.filter(_ -> signs.ends()), words.kiosk().told());
            });
            case WarningSignsScreen _ -> {
                KioskWords kiosk = words.kiosk();
                yield Optional.of(new TellStaff(kiosk.signTitle(), clinic.filled(kiosk.signText()), own, words.ui().close()));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<SignsQuestion> telling(Visit visit) {
        return visit.selfCheck().flatMap(check -> check.step() instanceof Step.Telling(SignsQuestion signs) ? Optional.of(signs) : Optional.empty());
    }
}
