package org.backstory.content.check;

import java.util.ArrayList;
import java.util.List;
import org.backstory.content.AboutScreen;
import org.backstory.content.Attraction;
import org.backstory.content.ByAgeScreen;
import org.backstory.content.CardsScreen;
import org.backstory.content.CompareScreen;
import org.backstory.content.CourseScreen;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.ExploreScreen;
import org.backstory.content.HomeScreen;
import org.backstory.content.KnowledgeCheckScreen;
import org.backstory.content.LabScreen;
import org.backstory.content.PeopleScreen;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.StoryScreen;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.WelcomeScreen;
import org.backstory.content.questions.ActivityQuestion;
import org.backstory.content.questions.BodyQuestion;
import org.backstory.content.questions.ChoiceQuestion;
import org.backstory.content.questions.ChoicesQuestion;
import org.backstory.content.questions.IntroQuestion;
import org.backstory.content.questions.Option;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.ScaleQuestion;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.finding.Where;
import org.backstory.json.Places;

/** Every place of a structure that names a picture. */
public final class PictureUses {

    private final Places places;
    private final List<Use> uses = new ArrayList<>();

    private PictureUses(Places places) {
        this.places = places;
    }

    /** A picture's name and the place that names it. */
    public record Use(String picture, Where where) {
    }

    /** All uses, in reading order. */
    public static List<Use> in(Draft draft) {
        PictureUses found = new PictureUses(draft.places());
        draft.attractions().forEach(fact -> found.add(fact, fact.picture()));
        draft.screens().forEach(found::screen);
        draft.questions().forEach(found::question);
        draft.chapters().values().forEach(chapter -> found.add(chapter, chapter.picture()));
        draft.terms().forEach(term -> term.picture().ifPresent(picture -> found.add(term, picture)));
        draft.figures().values().forEach(figure -> found.add(figure, figure.picture()));
        return List.copyOf(found.uses);
    }

    private void screen(Screen screen) {
        switch (screen) {
            case WelcomeScreen welcome -> add(welcome, welcome.picture());
            case StoryScreen story -> add(story, story.picture());
            case ExploreScreen explore -> explore.views().forEach(view -> add(view, view.picture()));
            case LabScreen lab -> add(lab, lab.picture());
            case CompareScreen compare -> compare.sides().forEach(side -> add(side, side.picture()));
            case CardsScreen cards -> cards.cards().forEach(card -> add(card, card.picture()));
            case WarningSignsScreen signs -> signs.levels().stream().flatMap(level -> level.signs().stream())
                    .forEach(sign -> add(sign, sign.picture()));
            case KnowledgeCheckScreen check -> check.picture().ifPresent(picture -> add(check, picture));
            case PeopleScreen _, ByAgeScreen _, CourseScreen _, ExerciseScreen _, HomeScreen _, AboutScreen _, SelfCheckScreen _ -> {
            }
        }
    }

    private void question(Question question) {
        switch (question) {
            case IntroQuestion intro -> add(intro, intro.picture());
            case BodyQuestion body -> body.views().forEach(view -> add(view, view.picture()));
            case ChoiceQuestion choice -> options(choice.options());
            case ChoicesQuestion choices -> options(choices.options());
            case ActivityQuestion activity -> options(activity.options());
            case SignsQuestion _, ScaleQuestion _, SummaryQuestion _ -> {
            }
        }
    }

    private void options(List<Option> options) {
        options.forEach(option -> option.picture().ifPresent(picture -> add(option, picture)));
    }

    private void add(Record owner, String picture) {
        uses.add(new Use(picture, places.of(owner, "picture")));
    }
}
