package org.backstory.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstory.content.Figure;
import org.backstory.content.Joint;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** The joints of a figure are a tree: one root, every other joint hangs on one that is there, and none hangs on itself. */
public final class JointTree implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.figures().values().forEach(figure -> figure(draft, figure, findings));
    }

    private static void figure(Draft draft, Figure figure, Findings findings) {
        List<String> known = figure.joints().stream().map(Joint::id).toList();
        List<Joint> roots = figure.joints().stream().filter(joint -> joint.parent().isEmpty()).toList();
        if (roots.isEmpty()) {
            findings.error(draft.places().of(figure, "joints"), "no joint is the root", "leave out 'parent' of one joint");
        }
        roots.stream().skip(1).forEach(joint -> findings.error(draft.places().of(joint),
                "'" + joint.id() + "' is a second root beside '" + roots.getFirst().id() + "'", "add its 'parent'"));
        for (Joint joint : figure.joints()) {
            joint.parent().filter(parent -> !known.contains(parent)).ifPresent(parent -> findings.error(
                    draft.places().of(joint, "parent"), "there is no joint '" + parent + "'", Nearest.remedy(parent, known, "add it")));
            if (hangsOnItself(figure, joint)) {
                findings.error(draft.places().of(joint, "parent"), "the joint '" + joint.id() + "' hangs on itself in a circle",
                        "let every joint lead to the root");
            }
        }
    }

    private static boolean hangsOnItself(Figure figure, Joint start) {
        Set<String> seen = new HashSet<>();
        Optional<Joint> at = start.parent().flatMap(figure::joint);
        while (at.isPresent() && seen.add(at.get().id())) {
            if (at.get().id().equals(start.id())) {
                return true;
            }
            at = at.get().parent().flatMap(figure::joint);
        }
        return false;
    }
}
