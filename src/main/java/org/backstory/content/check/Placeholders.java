package org.backstory.content.check;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backstory.content.WordsFile;
import org.backstory.finding.Findings;

/** Words in braces are those that the program fills in at that place, each once. */
public final class Placeholders implements Rule {

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}|[{}]");
    private static final String EMERGENCY = "{emergency}";
    private static final Map<String, List<String>> LABELS = Map.ofEntries(
            Map.entry("reviewDue", List.of("{date}")),
            Map.entry("reviewedBy", List.of("{names}")),
            Map.entry("progress", List.of("{n}", "{total}")),
            Map.entry("inTotal", List.of("{n}", "{total}")),
            Map.entry("age", List.of("{n}")),
            Map.entry("shareOfPeople", List.of("{n}")),
            Map.entry("upToMore", List.of("{n}")),
            Map.entry("upToLess", List.of("{n}")),
            Map.entry("shareRough", List.of("{n}")),
            Map.entry("guideStep", List.of("{n}", "{total}")),
            Map.entry("guideTime", List.of("{n}", "{total}")),
            Map.entry("week", List.of("{n}")),
            Map.entry("holdFor", List.of("{n}")),
            Map.entry("secondsLeft", List.of("{n}")),
            Map.entry("chooseUpTo", List.of("{n}")),
            Map.entry("place", List.of("{n}", "{total}")),
            Map.entry("goTo", List.of("{n}")),
            Map.entry("rating", List.of("{n}", "{total}")),
            Map.entry("fewLeft", List.of("{n}")),
            Map.entry("locked", List.of("{n}")),
            Map.entry("typed", List.of("{n}")),
            Map.entry("closes", List.of("{n}")),
            Map.entry("packVersion", List.of("{n}")),
            Map.entry("overdue", List.of("{date}")),
            Map.entry("errors", List.of("{n}")),
            Map.entry("toCorrect", List.of("{n}")),
            Map.entry("hold", List.of("{n}")),
            Map.entry("length", List.of("{n}")),
            Map.entry("assumed", List.of("{width}")),
            Map.entry("set", List.of("{width}")),
            Map.entry("printer", List.of("{name}")),
            Map.entry("exported", List.of("{file}")),
            Map.entry("notExported", List.of("{folder}")),
            Map.entry("left", List.of("{n}")),
            Map.entry("source", List.of("{source}")));

    @Override
    public void check(Draft draft, Findings findings) {
        for (WordsFile words : draft.words().values()) {
            Phrases.in(draft, words).forEach(phrase -> phrase(phrase, findings));
        }
    }

    private static void phrase(Phrase phrase, Findings findings) {
        List<String> have = BRACES.matcher(phrase.text()).results().map(MatchResult::group).toList();
        List<String> want = phrase.use() == Phrase.Use.LABEL ? LABELS.getOrDefault(phrase.key(), List.of()) : List.of();
        List<String> may = phrase.use() == Phrase.Use.SIGN_TEXT ? List.of(EMERGENCY) : want;
        have.stream().filter(braces -> !may.contains(braces)).distinct().forEach(braces -> findings.error(phrase.where(),
                braces + " is not filled in here", braces.equals(EMERGENCY) ? "use it only where the words say what to do: a group of warning signs, or the visit sheet"
                        : may.isEmpty() ? "write the words themselves" : "use " + String.join(" and ", may)));
        want.stream().filter(braces -> have.stream().filter(braces::equals).count() != 1).forEach(braces -> findings.error(
                phrase.where(), "'" + phrase.key() + "' needs " + braces + " once", "write it where the program is to fill it in"));
    }
}
