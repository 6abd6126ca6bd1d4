package org.backstory.screen;

import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** The figure, and below it the exercises to choose from. */
final class ExercisePane extends Region implements SplitLayout.Sized {

    private static final double GAP_MM = 4;
    /** The list needs about this width, mm. */
    private static final double LIST_MM = 216;

    private final FigureStage stage;
    private final ChoiceList list;
    private final Sizes sizes;

    ExercisePane(FigureStage stage, ChoiceList list, Sizes sizes) {
        this.stage = stage;
        this.list = list;
        this.sizes = sizes;
        getChildren().setAll(stage, list);
    }

    @Override
    public double widthFor(double height) {
        double room = height - list.prefHeight(sizes.mm(LIST_MM)) - sizes.mm(GAP_MM) - stage.below();
        return Math.max(sizes.mm(LIST_MM), room * stage.aspect());
    }

    @Override
    public double heightFor(double width) {
        return stage.heightFor(width) + sizes.mm(GAP_MM) + list.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double below = list.prefHeight(getWidth());
        double above = Math.max(0, Math.min(getHeight() - below - sizes.mm(GAP_MM), stage.heightFor(getWidth())));
        double free = Math.max(0, getHeight() - below - sizes.mm(GAP_MM) - above);
        stage.resizeRelocate(0, free * 0.4, getWidth(), above);
        list.resizeRelocate(0, free * 0.4 + above + sizes.mm(GAP_MM) + free * 0.3, getWidth(), below);
    }
}
