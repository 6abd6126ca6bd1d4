package org.backstory.content.check;

import java.util.List;
import org.backstory.content.Figure;
import org.backstory.content.LabFigure;
import org.backstory.content.LabScreen;
import org.backstory.content.Move;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** The figure of a lab has the move that the lab names. */
public final class LabMoves implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapterScreens().filter(LabScreen.class::isInstance).map(LabScreen.class::cast)
                .flatMap(screen -> screen.mover().stream()).filter(mover -> draft.figures().containsKey(mover.figure()))
                .forEach(mover -> move(draft, mover, findings));
    }

    private static void move(Draft draft, LabFigure mover, Findings findings) {
        Figure figure = draft.figures().get(mover.figure());
        List<String> known = figure.moves().stream().flatMap(List::stream).map(Move::id).toList();
        if (!known.contains(mover.move())) {
            findings.error(draft.places().of(mover, "move"), "the figure " + mover.figure() + " has no move '" + mover.move() + "'",
                    Nearest.remedy(mover.move(), known, "add the move to the figure"));
        }
    }
}
