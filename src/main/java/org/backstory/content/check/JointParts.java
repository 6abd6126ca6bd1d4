package org.backstory.content.check;

import org.backstory.content.Figure;
import org.backstory.content.Joint;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.svg.Drawing;

/** What a joint shows is in the figure's picture, and its pivot and range are what they should be. */
public final class JointParts implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.figures().values().forEach(figure -> figure.joints().forEach(joint -> {
            parts(draft, figure, joint, findings);
            if (joint.pivot().size() != 2) {
                findings.error(draft.places().of(joint, "pivot"), "this is not a point of the picture " + figure.picture(), "write x and y");
            }
            if (joint.least() > joint.greatest()) {
                findings.error(draft.places().of(joint, "least"), "the least angle is more than the greatest", "swap them");
            }
        }));
    }

    private static void parts(Draft draft, Figure figure, Joint joint, Findings findings) {
        Drawing drawing = draft.drawings().find(figure.picture()).orElse(null);
        for (int i = 0; drawing != null && i < joint.shows().size(); i++) {
            String part = joint.shows().get(i);
            if (!drawing.ids().contains(part)) {
                findings.error(draft.places().of(joint, "shows", i), "the picture " + figure.picture() + " has no part '" + part + "'",
                        Nearest.remedy(part, drawing.ids().stream().sorted().toList(), "use an id that stands in the SVG file"));
            }
        }
    }
}
