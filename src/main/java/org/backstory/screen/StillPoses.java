package org.backstory.screen;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.backstory.illustration.JointedAnimation;

/** Where nothing moves: the pose in which an exercise begins and the one in which it ends, as the room shows them largest. */
final class StillPoses extends Region {

    private final List<JointedAnimation> figures;
    private final List<Label> names;
    private final double gap;

    StillPoses(JointedAnimation start, JointedAnimation end, ScreenContext context) {
        end.showEnd();
        figures = List.of(start, end);
        names = List.of(Prose.heading(context.ui().poseStart(), "pose-name"), Prose.heading(context.ui().poseEnd(), "pose-name"));
        names.forEach(name -> name.setWrapText(false));
        gap = context.sizes().mm(4);
        getChildren().setAll(figures);
        getChildren().addAll(names);
    }

    @Override
    protected void layoutChildren() {
        double aspect = figures.getFirst().aspect();
        double name = names.stream().mapToDouble(one -> one.prefWidth(-1)).max().orElse(0) + gap;
        double line = names.getFirst().prefHeight(-1);
        double below = Math.max(1, Math.min((getHeight() - gap) / 2, (getWidth() - name) / aspect));
        double beside = Math.max(1, Math.min(getHeight() - line, (getWidth() - gap) / 2 / aspect));
        for (int i = 0; i < 2; i++) {
            if (below >= beside) {
                double x = (getWidth() - name - below * aspect) / 2;
                double y = (getHeight() - gap) / 2 - below + i * (below + gap);
                names.get(i).resizeRelocate(x, y + (below - line) / 2, name, line);
                figures.get(i).resizeRelocate(x + name, y, below * aspect, below);
            } else {
                double width = Math.max(beside * aspect, name);
                double x = (getWidth() - gap) / 2 - width + i * (width + gap);
                double y = (getHeight() - line - beside) / 2;
                names.get(i).resizeRelocate(x + (width - names.get(i).prefWidth(-1)) / 2, y, name, line);
                figures.get(i).resizeRelocate(x, y + line, width, beside);
            }
        }
    }
}
