package org.backstory.content.check;

import java.util.List;
import org.backstory.content.ExploreScreen;
import org.backstory.content.LabScreen;
import org.backstory.content.Part;
import org.backstory.content.PictureView;
import org.backstory.content.StoryScreen;
import org.backstory.content.Term;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.svg.Drawing;

/** The parts that a structure names exist in their picture, and a leader line ends inside of it. */
public final class PartIds implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapterScreens().forEach(screen -> {
            if (screen instanceof StoryScreen story) {
                exist(draft, story, "lit", story.lit().orElse(List.of()), story.picture(), findings);
            }
            if (screen instanceof ExploreScreen explore) {
                explore.views().forEach(view -> view(draft, view, findings));
            }
            if (screen instanceof LabScreen lab) {
                lab(draft, lab, findings);
            }
        });
        draft.attractions().forEach(fact -> exist(draft, fact, "lit", fact.lit().orElse(List.of()), fact.picture(), findings));
        draft.terms().forEach(term -> term(draft, term, findings));
    }

    private static void view(Draft draft, PictureView view, Findings findings) {
        view.choices().forEach(part -> part(draft, part, view.picture(), findings));
        if (view.choices().isEmpty()) {
            findings.error(draft.places().of(view), "there is nothing to explore here", "add parts or layers");
        }
    }

    private static void part(Draft draft, Part part, String picture, Findings findings) {
        exist(draft, part, "shows", part.shows(), picture, findings);
        Drawing drawing = draft.drawings().find(picture).orElse(null);
        part.at().filter(at -> at.size() != 2 || drawing != null && (at.get(0) > drawing.width() || at.get(1) > drawing.height()))
                .ifPresent(at -> findings.error(draft.places().of(part, "at"), "this is not a point of the picture " + picture,
                        "write x and y, each inside of the picture"));
    }

    private static void lab(Draft draft, LabScreen lab, Findings findings) {
        lab.switches().forEach(one -> exist(draft, one, "shows", one.shows(), lab.picture(), findings));
        lab.gauges().forEach(gauge -> {
            exist(draft, gauge, "usual", gauge.usual().orElse(List.of()), lab.picture(), findings);
            exist(draft, gauge, "more", gauge.more().orElse(List.of()), lab.picture(), findings);
            exist(draft, gauge, "less", gauge.less().orElse(List.of()), lab.picture(), findings);
        });
        lab.outcomes().forEach(outcome ->
                exist(draft, outcome, "lights", outcome.lights().orElse(List.of()), lab.picture(), findings));
    }

    private static void term(Draft draft, Term term, Findings findings) {
        term.picture().ifPresent(picture -> exist(draft, term, "lit", term.lit().orElse(List.of()), picture, findings));
        if (term.picture().isEmpty() && term.lit().isPresent()) {
            findings.error(draft.places().of(term, "lit"), "parts are lit, but there is no picture", "add 'picture' or remove 'lit'");
        }
    }

    private static void exist(Draft draft, Record owner, String component, List<String> ids, String picture, Findings findings) {
        Drawing drawing = draft.drawings().find(picture).orElse(null);
        for (int i = 0; drawing != null && i < ids.size(); i++) {
            if (!drawing.ids().contains(ids.get(i))) {
                findings.error(draft.places().of(owner, component, i), "the picture " + picture + " has no part '" + ids.get(i) + "'",
                        Nearest.remedy(ids.get(i), drawing.ids().stream().sorted().toList(), "use an id that stands in the SVG file"));
            }
        }
    }
}
