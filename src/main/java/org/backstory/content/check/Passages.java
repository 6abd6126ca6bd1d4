package org.backstory.content.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backstory.content.ScreenWords;
import org.backstory.content.WordsFile;

/** What a words file holds of running text: the words of each screen, each fact and each question, by what they are. */
public final class Passages {

    private Passages() {
    }

    /** The words by name, as findings call them: the screen 'spine', the question 'pain'. */
    public static Map<String, ScreenWords> of(WordsFile words) {
        Map<String, ScreenWords> all = new LinkedHashMap<>();
        words.screens().forEach((id, screen) -> all.put("the screen '" + id + "'", screen));
        words.attract().ifPresent(facts -> facts.forEach((id, fact) -> all.put("the fact '" + id + "'", fact)));
        words.questions().ifPresent(questions -> questions.each().forEach((id, question) -> all.put("the question '" + id + "'", question)));
        return all;
    }
}
