package org.backstory.content.check.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backstory.content.questions.Question;

/** Questions that wait for each other. */
final class Circles {

    private final Map<String, Question> byId;

    /** Looks at these questions. */
    Circles(List<Question> questions) {
        byId = questions.stream().collect(Collectors.toMap(Question::id, Function.identity(), (first, _) -> first));
    }

    /** The ids from a question back to itself along the conditions, or nothing. */
    Optional<List<String>> through(Question question) {
        return way(question.id(), question.id(), new HashSet<>());
    }

    /** Whether there is a circle anywhere. */
    boolean any() {
        return byId.values().stream().anyMatch(question -> through(question).isPresent());
    }

    private Optional<List<String>> way(String from, String to, Set<String> seen) {
        Question question = byId.get(from);
        if (question == null || !seen.add(from)) {
            return Optional.empty();
        }
        for (String next : Conditions.before(question).toList()) {
            Optional<List<String>> rest = next.equals(to) ? Optional.of(List.of(to)) : way(next, to, seen);
            if (rest.isPresent()) {
                List<String> way = new ArrayList<>(List.of(from));
                way.addAll(rest.get());
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
