package org.backstory.content.check;

import org.backstory.content.MarkedText;
import org.backstory.content.ScreenWords;
import org.backstory.content.WordsFile;
import org.backstory.finding.Findings;

/** Title and text of a screen together have at most about 60 words: more is not read in front of a screen. */
public final class Length implements Rule {

    private static final int ADVISED = 60;
    private static final int MOST = 75;

    @Override
    public void check(Draft draft, Findings findings) {
        for (WordsFile words : draft.words().values()) {
            Passages.of(words).forEach((name, passage) -> passage(draft, name, passage, findings));
        }
    }

    private static void passage(Draft draft, String name, ScreenWords screen, Findings findings) {
        int count = count(screen.title()) + count(screen.text());
        String problem = "title and text of " + name + " have " + count + " words";
        if (count > MOST) {
            findings.error(draft.places().of(screen, "text"), problem, "use at most " + ADVISED + ", or move something to 'more'");
        } else if (count > ADVISED) {
            findings.warning(draft.places().of(screen, "text"), problem, "use at most " + ADVISED + ", or move something to 'more'");
        }
    }

    /** How many words a text has. */
    static int count(String text) {
        return MarkedText.parse(text).plain().strip().split("\\s+").length;
    }
}
