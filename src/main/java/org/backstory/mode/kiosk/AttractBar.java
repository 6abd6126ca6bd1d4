package org.backstory.mode.kiosk;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstory.content.Pack;
import org.backstory.content.Words;
import org.backstory.session.Sizes;

/** The foot of the inviting pictures: "touch to begin", and every language in its own name. */
final class AttractBar extends Region {

    private static final double MARGIN_MM = 14;
    private static final double PADDING_MM = 9;
    private static final double GAP_MM = 7;
    /** The bar goes on beyond the edges: it is shifted along with everything. */
    private static final double BEYOND_MM = 3;

    private final Button begin;
    private final TouchSign sign = new TouchSign();
    private final HBox invitation;
    private final FlowPane languages = new FlowPane();
    private final Sizes sizes;

    /** @param begun called with the language tag in which the visit begins */
    AttractBar(Pack pack, Words words, Sizes sizes, Consumer<String> begun) {
        this.sizes = sizes;
        getStyleClass().add("attract-bar");
        begin = new Button(words.kiosk().touchToBegin(), sign);
        begin.setId("touch-to-begin");
        begin.getStyleClass().setAll("attract-begin");
        begin.setMinWidth(USE_PREF_SIZE);
        begin.setOnAction(_ -> begun.accept(words.language()));
        invitation = new HBox(begin);
        invitation.setAlignment(Pos.CENTER_LEFT);
        languages.getStyleClass().add("attract-languages");
        pack.words().values().forEach(other -> {
            Button button = new Button(other.name());
            button.setId("begin-" + other.language());
            button.getStyleClass().addAll("large", "attract-language");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> begun.accept(other.language()));
            languages.getChildren().add(button);
        });
        getChildren().addAll(invitation, languages);
    }

    /** Opens the ring of the touch sign so far. */
    void show(double ring) {
        sign.show(ring);
    }

    /** Gives the keyboard to "touch to begin". */
    void focus() {
        begin.requestFocus();
    }

    private boolean inOneRow(double width) {
        return invitation.prefWidth(-1) + languagesWidth() + sizes.mm(2 * MARGIN_MM + 2 * GAP_MM) <= width;
    }

    private double languagesWidth() {
        return snapSizeX(languages.getChildren().stream().mapToDouble(language -> language.prefWidth(-1) + languages.getHgap()).sum());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double both = inOneRow(width) ? Math.max(invitation.prefHeight(-1), languages.prefHeight(languagesWidth()))
                : invitation.prefHeight(-1) + sizes.mm(GAP_MM) + languages.prefHeight(width - sizes.mm(2 * MARGIN_MM));
        return both + sizes.mm(2 * PADDING_MM + BEYOND_MM);
    }

    @Override
    protected void layoutChildren() {
        double margin = sizes.mm(MARGIN_MM);
        double top = sizes.mm(PADDING_MM);
        double width = getWidth() - 2 * margin;
        double beginWidth = invitation.prefWidth(-1);
        double beginHeight = invitation.prefHeight(-1);
        if (inOneRow(getWidth())) {
            double room = getHeight() - 2 * top - sizes.mm(BEYOND_MM);
            double others = languagesWidth();
            double height = languages.prefHeight(others);
            languages.setAlignment(Pos.CENTER_RIGHT);
            invitation.resizeRelocate(margin, snapPositionY(top + (room - beginHeight) / 2), beginWidth, beginHeight);
            languages.resizeRelocate(snapPositionX(getWidth() - margin - others), snapPositionY(top + (room - height) / 2), others, height);
        } else {
            languages.setAlignment(Pos.CENTER);
            invitation.resizeRelocate(snapPositionX((getWidth() - beginWidth) / 2), top, beginWidth, beginHeight);
            languages.resizeRelocate(margin, top + beginHeight + sizes.mm(GAP_MM), width, languages.prefHeight(width));
        }
    }
}
