package org.backstory.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.content.questions.ActivityQuestion;
import org.backstory.content.questions.Answer;
import org.backstory.content.questions.BodyQuestion;
import org.backstory.content.questions.ChoiceQuestion;
import org.backstory.content.questions.ChoicesQuestion;
import org.backstory.content.questions.IntroQuestion;
import org.backstory.content.questions.Option;
import org.backstory.content.questions.Picked;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Rates;
import org.backstory.content.questions.ScaleQuestion;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.content.questions.Wanted;

/** A full answer to any question: as much as it takes. */
public final class AnswerOf {

    private AnswerOf() {
    }

    /** An answer, or nothing for a page that asks nothing. */
    public static Optional<Answer> question(Question question) {
        return switch (question) {
            case IntroQuestion _, SummaryQuestion _ -> Optional.empty();
            case SignsQuestion signs -> Optional.of(signs.fits());
            case BodyQuestion body -> Optional.of(new Picked(body.regions()));
            case ScaleQuestion scale -> Optional.of(new Rates(rows(scale)));
            case ChoiceQuestion choice -> Optional.of(Picked.one(choice.options().getLast().id()));
            case ChoicesQuestion choices -> Optional.of(new Picked(last(choices.options(), choices.most())));
            case ActivityQuestion activity -> Optional.of(new Wanted(activity.options().getLast().id(), Optional.of(activity.to())));
        };
    }

    private static Map<String, Integer> rows(ScaleQuestion scale) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        scale.rows().forEach(row -> rows.put(row, scale.to()));
        return rows;
    }

    private static List<String> last(List<Option> options, int most) {
        return options.subList(Math.max(0, options.size() - most), options.size()).stream().map(Option::id).toList();
    }
}
