package org.backstory.content.check.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstory.content.questions.ActivityQuestion;
import org.backstory.content.questions.Answer;
import org.backstory.content.questions.BodyQuestion;
import org.backstory.content.questions.ChoiceQuestion;
import org.backstory.content.questions.ChoicesQuestion;
import org.backstory.content.questions.ChosenCondition;
import org.backstory.content.questions.Condition;
import org.backstory.content.questions.IntroQuestion;
import org.backstory.content.questions.Option;
import org.backstory.content.questions.Picked;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Ranged;
import org.backstory.content.questions.RatedCondition;
import org.backstory.content.questions.Rates;
import org.backstory.content.questions.ScaleQuestion;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.content.questions.Wanted;

/**
 * The answers that conditions can tell apart: for each question that they look at, no answer and one answer of every sort
 * that makes a difference to them.
 */
final class AnswerSpace {

    private final List<Condition> leaves;

    /** The answers that these simple conditions can tell apart. */
    AnswerSpace(List<Condition> leaves) {
        this.leaves = leaves;
    }

    /** The answers to a question; the first is none. */
    List<Optional<Answer>> of(Question question) {
        List<Answer> answers = switch (question) {
            case SignsQuestion signs -> List.of(signs.fits());
            case BodyQuestion body -> several(body.id(), body.regions(), Integer.MAX_VALUE);
            case ChoiceQuestion choice -> choice.options().stream().map(option -> (Answer) Picked.one(option.id())).toList();
            case ChoicesQuestion choices -> several(choices.id(), choices.options().stream().map(Option::id).toList(), choices.most());
            case ScaleQuestion scale -> rows(scale);
            case ActivityQuestion activity -> activity.options().stream().flatMap(option -> Stream.concat(Stream.of(Optional.<Integer>empty()),
                    numbers(activity.id(), activity).stream().map(Optional::of)).map(value -> (Answer) new Wanted(option.id(), value))).toList();
            case IntroQuestion _, SummaryQuestion _ -> List.of();
        };
        return Stream.concat(Stream.of(Optional.<Answer>empty()), answers.stream().filter(question::takes).map(Optional::of)).toList();
    }

    /** Every set of the options that conditions name, as far as so many may be chosen. */
    private List<Answer> several(String question, List<String> options, int most) {
        Set<String> named = leaves.stream().filter(ChosenCondition.class::isInstance).map(ChosenCondition.class::cast)
                .filter(chosen -> chosen.question().equals(question)).flatMap(chosen -> chosen.options().stream())
                .filter(options::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<String>> sets = new ArrayList<>(List.of(List.of()));
        for (String option : named.stream().limit(8).toList()) {
            List.copyOf(sets).forEach(set -> sets.add(Stream.concat(set.stream(), Stream.of(option)).toList()));
        }
        options.stream().filter(option -> !named.contains(option)).findFirst().ifPresent(other -> sets.add(List.of(other)));
        return sets.stream().filter(set -> set.size() <= most).map(set -> (Answer) new Picked(set)).toList();
    }

    private List<Answer> rows(ScaleQuestion scale) {
        List<Map<String, Integer>> combined = new ArrayList<>(List.of(Map.of()));
        for (String row : scale.rows()) {
            List.copyOf(combined).forEach(given -> numbers(scale.id(), scale).forEach(number -> {
                Map<String, Integer> more = new LinkedHashMap<>(given);
                more.put(row, number);
                combined.add(more);
            }));
        }
        return combined.stream().map(values -> (Answer) new Rates(values)).toList();
    }

    /** The ends of the range, and of every range that a condition names in it. */
    private List<Integer> numbers(String question, Ranged range) {
        SequencedSet<Integer> numbers = new LinkedHashSet<>(List.of(range.from(), range.to()));
        leaves.stream().filter(RatedCondition.class::isInstance).map(RatedCondition.class::cast)
                .filter(rated -> rated.question().equals(question))
                .flatMapToInt(rated -> IntStream.of(rated.from() - 1, rated.from(), rated.to(), rated.to() + 1))
                .filter(range::holds).forEach(numbers::add);
        return List.copyOf(numbers);
    }
}
