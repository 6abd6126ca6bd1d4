package org.backstory.content.check.questions;

import java.util.List;
import org.backstory.content.Screen;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.Questionnaire;
import org.backstory.content.questions.Reading;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** What is offered to read is a screen of a chapter. */
public final class ReadingScreens implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        if (draft.whole()) {
            List<String> known = draft.chapterScreens().map(Screen::id).toList();
            draft.questionnaire().map(Questionnaire::readings).orElse(List.of()).forEach(reading -> reading(draft, reading, known, findings));
        }
    }

    private static void reading(Draft draft, Reading reading, List<String> known, Findings findings) {
        for (int i = 0; i < reading.screens().size(); i++) {
            String id = reading.screens().get(i);
            if (!known.contains(id)) {
                findings.error(draft.places().of(reading, "screens", i), "no chapter has a screen '" + id + "'",
                        Nearest.remedy(id, known, "use the id of a screen of a chapter"));
            }
        }
    }
}
