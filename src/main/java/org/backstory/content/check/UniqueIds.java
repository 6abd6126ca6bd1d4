package org.backstory.content.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstory.content.AboutScreen;
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
import org.backstory.content.PictureView;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.StoryScreen;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.WelcomeScreen;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;

/** No two screens, items of a screen, questions, sources, terms, chapters or languages have the same id. */
public final class UniqueIds implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        List<Id> screens = new ArrayList<>();
        draft.screens().forEach(screen -> {
            screens.add(id(draft, (Record) screen, screen.id()));
            unique("item", items(draft, screen), findings);
            if (screen instanceof ExploreScreen explore) {
                explore.views().forEach(view -> unique("part", parts(draft, view), findings));
            }
        });
        unique("screen", screens, findings);
        unique("question", draft.questions().stream().map(question -> id(draft, (Record) question, question.id())).toList(), findings);
        unique("fact", draft.attractions().stream().map(fact -> id(draft, fact, fact.id())).toList(), findings);
        unique("source", draft.citations().stream().map(source -> id(draft, source, source.id())).toList(), findings);
        unique("term", draft.terms().stream().map(term -> id(draft, term, term.id())).toList(), findings);
        draft.figures().values().forEach(figure -> {
            unique("joint", figure.joints().stream().map(joint -> id(draft, joint, joint.id())).toList(), findings);
            unique("move", figure.moves().stream().flatMap(List::stream).map(move -> id(draft, move, move.id())).toList(), findings);
        });
        draft.file().ifPresent(pack -> {
            unique("chapter", listed(draft, pack, "chapters", pack.chapters()), findings);
            unique("language", listed(draft, pack, "languages", pack.languages()), findings);
        });
    }

    private record Id(String id, Where where) {
    }

    private static Id id(Draft draft, Record owner, String id) {
        return new Id(id, draft.places().of(owner, "id"));
    }

    private static List<Id> listed(Draft draft, Record owner, String component, List<String> ids) {
        List<Id> listed = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            listed.add(new Id(ids.get(i), draft.places().of(owner, component, i)));
        }
        return listed;
    }

    /** A part may be seen in several views, but only once in each. */
    private static List<Id> parts(Draft draft, PictureView view) {
        return view.choices().stream().map(part -> id(draft, part, part.id())).toList();
    }

    /** What has an id of its own on a screen. */
    private static List<Id> items(Draft draft, Screen screen) {
        List<Id> ids = new ArrayList<>();
        switch (screen) {
            case ExploreScreen explore -> explore.views().forEach(view -> ids.add(id(draft, view, view.id())));
            case CompareScreen compare -> compare.sides().forEach(side -> ids.add(id(draft, side, side.id())));
            case CardsScreen cards -> cards.cards().forEach(card -> ids.add(id(draft, card, card.id())));
            case PeopleScreen people -> people.rows().forEach(row -> ids.add(id(draft, row, row.id())));
            case ByAgeScreen byAge -> byAge.findings().forEach(finding -> ids.add(id(draft, finding, finding.id())));
            case CourseScreen course -> course.lines().forEach(line -> ids.add(id(draft, line, line.id())));
            case LabScreen lab -> ids.addAll(lab(draft, lab));
            case ExerciseScreen exercises -> exercises.exercises().forEach(exercise -> ids.add(id(draft, exercise, exercise.id())));
            case WarningSignsScreen signs -> signs.levels().forEach(level -> {
                ids.add(id(draft, level, level.id()));
                level.signs().forEach(sign -> ids.add(id(draft, sign, sign.id())));
            });
            case KnowledgeCheckScreen check -> check.answers().forEach(answer -> ids.add(id(draft, answer, answer.id())));
            case StoryScreen _, WelcomeScreen _, HomeScreen _, AboutScreen _, SelfCheckScreen _ -> {
            }
        }
        return ids;
    }

    private static List<Id> lab(Draft draft, LabScreen lab) {
        List<Id> ids = new ArrayList<>();
        lab.switches().forEach(one -> ids.add(id(draft, one, one.id())));
        lab.all().ifPresent(all -> {
            ids.add(id(draft, all, all.id()));
            ids.add(new Id(all.some(), draft.places().of(all, "some")));
        });
        ids.add(new Id(lab.off(), draft.places().of(lab, "off")));
        ids.add(new Id(lab.on(), draft.places().of(lab, "on")));
        lab.gauges().forEach(gauge -> ids.add(id(draft, gauge, gauge.id())));
        lab.outcomes().forEach(outcome -> ids.add(id(draft, outcome, outcome.id())));
        return ids;
    }

    private static void unique(String what, List<Id> ids, Findings findings) {
        Map<String, Where> seen = new HashMap<>();
        for (Id id : ids) {
            Where first = seen.putIfAbsent(id.id(), id.where());
            if (first != null) {
                findings.error(id.where(), "the " + what + " id '" + id.id() + "' is already used at " + first, "use another id");
            }
        }
    }
}
