package org.backstory.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.backstory.session.VisitSheet;
import org.backstory.session.VisitSheet.Section;
import org.backstory.session.VisitSheet.Topic;

/**
 * Makes a page shorter until it fits. The rule, in this order, and no further than needed:
 *
 * <ol>
 * <li>What to do in a flare goes as a whole: it is general, and half of an advice is none.
 * <li>What the visitor told loses lines from its end, then the goals, then the questions: the visitor knows them and can
 * say them. A section without lines goes with its heading.
 * <li>The warning signs go last and as a whole: a list that looks complete and is not would be worse than none.
 * </ol>
 *
 * Title, date, clinic and notice always stay, and no line is ever cut.
 */
final class Shortening {

    private static final List<Topic> ORDER = List.of(Topic.FLARE, Topic.TOLD, Topic.GOALS, Topic.ASK, Topic.SIGNS);
    private static final Set<Topic> WHOLE = Set.of(Topic.FLARE, Topic.SIGNS);

    /**
     * The longest page that fits.
     *
     * @param sheet  the whole page
     * @param topics what may be shortened
     * @param fits   whether a page fits
     */
    VisitSheet toFit(VisitSheet sheet, Set<Topic> topics, Predicate<VisitSheet> fits) {
        VisitSheet shorter = sheet;
        for (Topic topic : ORDER) {
            while (topics.contains(topic) && !fits.test(shorter)) {
                Optional<VisitSheet> step = less(shorter, topic);
                if (step.isEmpty()) {
                    break;
                }
                shorter = step.get();
            }
        }
        return shorter;
    }

    private static Optional<VisitSheet> less(VisitSheet sheet, Topic topic) {
        List<Section> sections = new ArrayList<>(sheet.sections());
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.topic() == topic) {
                int lines = section.lines().size() - 1;
                if (WHOLE.contains(topic) || lines < 1) {
                    sections.remove(i);
                } else {
                    sections.set(i, new Section(topic, section.heading(), section.lines().subList(0, lines)));
                }
                return Optional.of(sheet.with(sections));
            }
        }
        return Optional.empty();
    }
}
