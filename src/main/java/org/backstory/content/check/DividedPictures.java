package org.backstory.content.check;

import java.util.List;
import java.util.Optional;
import org.backstory.content.CompareScreen;
import org.backstory.content.Side;
import org.backstory.finding.Findings;
import org.backstory.svg.Drawing;

/** Two pictures that a divider lies between have one size, so that the same place is in both. */
public final class DividedPictures implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.chapterScreens().filter(CompareScreen.class::isInstance).map(CompareScreen.class::cast)
                .filter(screen -> screen.divider().isPresent()).forEach(screen -> {
                    List<Drawing> drawings = screen.sides().stream().map(Side::picture).map(draft.drawings()::find).flatMap(Optional::stream).toList();
                    if (screen.sides().size() == 2 && drawings.size() == 2 && !sameSize(drawings.getFirst(), drawings.getLast())) {
                        findings.error(draft.places().of(screen, "divider"), "the two pictures have different sizes: "
                                + size(drawings.getFirst()) + " and " + size(drawings.getLast()), "give both the same viewBox, or remove the divider");
                    }
                });
    }

    private static boolean sameSize(Drawing a, Drawing b) {
        return a.width() == b.width() && a.height() == b.height();
    }

    private static String size(Drawing drawing) {
        return "%.0f x %.0f".formatted(drawing.width(), drawing.height());
    }
}
