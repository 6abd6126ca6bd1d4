package org.backstory.content.check.questions;

import java.util.HashSet;
import java.util.Set;
import org.backstory.content.check.Draft;
import org.backstory.content.check.Rule;
import org.backstory.content.questions.BodyQuestion;
import org.backstory.content.questions.BodyRegion;
import org.backstory.content.questions.BodyView;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.svg.Drawing;

/** A region of the body stands once in a picture, and the picture has its parts. */
public final class BodyRegions implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.questions().stream().filter(BodyQuestion.class::isInstance).map(BodyQuestion.class::cast)
                .flatMap(body -> body.views().stream()).forEach(view -> view(draft, view, findings));
    }

    private static void view(Draft draft, BodyView view, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (BodyRegion region : view.regions()) {
            if (!seen.add(region.id())) {
                findings.error(draft.places().of(region, "id"), "the picture " + view.picture() + " has the region '" + region.id() + "' twice",
                        "remove one");
            }
            Drawing drawing = draft.drawings().find(view.picture()).orElse(null);
            for (int i = 0; drawing != null && i < region.shows().size(); i++) {
                String part = region.shows().get(i);
                if (!drawing.ids().contains(part)) {
                    findings.error(draft.places().of(region, "shows", i), "the picture " + view.picture() + " has no part '" + part + "'",
                            Nearest.remedy(part, drawing.ids().stream().sorted().toList(), "use an id that stands in the SVG file"));
                }
            }
        }
    }
}
