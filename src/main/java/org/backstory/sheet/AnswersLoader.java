package org.backstory.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.json.Binder;
import org.backstory.json.JsonReader;
import org.backstory.json.Places;

/** Loads a file of answers, strictly. Findings say where, and never repeat what a visitor told. */
public final class AnswersLoader {

    /** Longer lines are no lines on a page. */
    private static final int LONGEST = 120;

    private final Typeface typeface = new Typeface();

    /**
     * Loads a file of answers.
     *
     * @param file     the file
     * @param findings takes everything that is wrong with it
     * @return the answers, or nothing if there is an error
     */
    public Optional<AnswersFile> load(Path file, Findings findings) {
        Findings own = new Findings();
        Places places = new Places();
        Optional<AnswersFile> read = new JsonReader().read(file, String.valueOf(file.getFileName()), own)
                .flatMap(value -> new Binder(places, own).bind(value, AnswersFile.class));
        read.ifPresent(answers -> {
            check(answers, "told", answers.told(), places, own);
            check(answers, "ask", answers.ask(), places, own);
            check(answers, "goals", answers.goals(), places, own);
        });
        findings.addAll(own.list());
        return own.hasErrors() ? Optional.empty() : read;
    }

    private void check(AnswersFile file, String key, Optional<List<String>> lines, Places places, Findings findings) {
        for (int i = 0; i < lines.orElse(List.of()).size(); i++) {
            String line = lines.orElseThrow().get(i);
            if (line.codePoints().anyMatch(Character::isISOControl)) {
                findings.error(places.of(file, key, i), "a line of '" + key + "' is broken", "write one line each");
            } else if (line.length() > LONGEST) {
                findings.error(places.of(file, key, i), "a line of '" + key + "' has " + line.length() + " characters",
                        "write at most " + LONGEST);
            } else if (!typeface.has(line)) {
                findings.error(places.of(file, key, i), "the font has no sign for a character in a line of '" + key + "'",
                        "use letters, digits and common signs");
            }
        }
    }
}
