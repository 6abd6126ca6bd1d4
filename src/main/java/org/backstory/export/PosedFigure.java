package org.backstory.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.content.Figure;
import org.backstory.content.Joint;
import org.backstory.content.Pose;

/**
 * A figure that stands still in a pose.
 *
 * @param figure its joints
 * @param poses  its poses up to the one that is shown; each says only what changes
 */
record PosedFigure(Figure figure, List<Pose> poses) {

    /** The pose to which a move leads: the last one, or of a move that goes round the one in the middle. */
    static PosedFigure end(Figure figure, List<Pose> poses) {
        PosedFigure whole = new PosedFigure(figure, poses);
        PosedFigure start = new PosedFigure(figure, poses.subList(0, 1));
        boolean round = figure.joints().stream().allMatch(joint -> whole.angle(joint.id()) == start.angle(joint.id())) && whole.turn() == start.turn();
        return round ? new PosedFigure(figure, poses.subList(0, poses.size() / 2 + 1)) : whole;
    }

    /** How each part is seen. */
    Map<String, Pictures.Look> looks() {
        Map<String, Pictures.Look> looks = new HashMap<>();
        for (Joint joint : figure.joints()) {
            double opacity = poses.stream().map(pose -> pose.opacity().map(all -> all.get(joint.id()))).flatMap(Optional::stream).reduce((_, last) -> last).orElse(1.0);
            Pictures.Look look = new Pictures.Look(opacity > 0 ? "" : "gone", place(joint), Optional.of(opacity));
            joint.shows().forEach(part -> looks.put(part, look));
        }
        return looks;
    }

    /** Each joint turns with the one that it hangs on, and then by itself; the root also moves the whole figure. */
    private String place(Joint joint) {
        Optional<Joint> parent = joint.parent().flatMap(figure::joint);
        String before = parent.map(one -> place(one) + " ").orElseGet(() -> {
            List<Double> shift = poses.stream().map(Pose::shift).flatMap(Optional::stream).reduce((_, last) -> last).orElse(List.of(0.0, 0.0));
            return "translate(" + Pictures.number(shift.get(0)) + " " + Pictures.number(shift.get(1)) + ") ";
        });
        double degrees = parent.isPresent() ? angle(joint.id()) : turn();
        return before + "rotate(" + Pictures.number(degrees) + " " + Pictures.number(joint.x()) + " " + Pictures.number(joint.y()) + ")";
    }

    private double turn() {
        return poses.stream().map(Pose::turn).flatMap(Optional::stream).reduce((_, last) -> last).orElse(0.0);
    }

    private double angle(String joint) {
        return poses.stream().map(pose -> pose.joints().map(all -> all.get(joint))).flatMap(Optional::stream).reduce((_, last) -> last).orElse(0.0);
    }
}
