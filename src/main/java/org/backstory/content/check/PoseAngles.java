package org.backstory.content.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.backstory.content.Figure;
import org.backstory.content.Joint;
import org.backstory.content.Pose;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.finding.Where;

/** A pose names joints of its figure, and turns none further than it goes. */
public final class PoseAngles implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.posed().forEach(posed -> posed.figure().ifPresent(figure ->
                posed.poses().forEach(pose -> pose(draft, figure, pose, findings))));
    }

    private static void pose(Draft draft, Figure figure, Pose pose, Findings findings) {
        pose.shift().filter(shift -> shift.size() != 2).ifPresent(_ -> findings.error(draft.places().of(pose, "shift"),
                "this does not say how far the figure is moved", "write x and y"));
        figure.joints().stream().filter(joint -> joint.parent().isEmpty()).forEach(root -> pose.turn()
                .ifPresent(angle -> angle(draft.places().of(pose, "turn"), root, angle, findings)));
        Map<String, Double> angles = pose.joints().orElse(Map.of());
        known(draft, figure, pose, "joints", angles, findings);
        angles.forEach((id, angle) -> figure.joint(id)
                .ifPresent(joint -> angle(draft.places().of(pose, "joints", id), joint, angle, findings)));
        Map<String, Double> opacity = pose.opacity().orElse(Map.of());
        known(draft, figure, pose, "opacity", opacity, findings);
        opacity.forEach((id, value) -> {
            if (value < 0 || value > 1) {
                findings.error(draft.places().of(pose, "opacity", id), "'" + id + "' cannot be seen " + plain(value), "give 0 to 1");
            }
        });
    }

    private static void known(Draft draft, Figure figure, Pose pose, String component, Map<String, Double> named, Findings findings) {
        List<String> joints = figure.joints().stream().map(Joint::id).toList();
        named.keySet().stream().filter(id -> !joints.contains(id)).forEach(id -> findings.error(
                draft.places().key(pose, component, id), "the figure " + figure.id() + " has no joint '" + id + "'",
                Nearest.remedy(id, joints, "use a joint of the figure")));
    }

    private static void angle(Where where, Joint joint, double angle, Findings findings) {
        if (angle < joint.least() || angle > joint.greatest()) {
            findings.error(where, "'" + joint.id() + "' does not turn to " + plain(angle) + " degrees",
                    "give " + plain(joint.least()) + " to " + plain(joint.greatest()));
        }
    }

    private static String plain(double number) {
        return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
    }
}
