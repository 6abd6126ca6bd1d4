package org.backstory.screen;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.backstory.content.LabGauge;
import org.backstory.content.UiWords;

/** What is measured, by how much it changed in words, and the same as a bar. */
final class LabGaugeRow extends VBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private final String name;
    private final UiWords ui;
    private final LabBar bar;
    private final Label change = Prose.heading("", "lab-change");

    LabGaugeRow(LabGauge gauge, String name, LabBar bar, UiWords ui) {
        super(Prose.heading(name, "lab-gauge-name"), bar);
        this.name = name;
        this.ui = ui;
        this.bar = bar;
        getChildren().add(change);
        getStyleClass().add("lab-gauge");
        setId("gauge-" + gauge.id());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Shows a change, or that it is not known. */
    void show(Optional<Integer> percent, boolean softly) {
        String words = percent.map(this::words).orElse(ui.notTold());
        change.setText(words);
        change.pseudoClassStateChanged(CHANGED, percent.filter(n -> n != 0).isPresent());
        setAccessibleText(name + ": " + words);
        bar.show(percent.orElse(0), percent.isPresent(), softly);
    }

    private String words(int percent) {
        return percent == 0 ? ui.asUsual() : (percent > 0 ? ui.upToMore() : ui.upToLess()).replace("{n}", Integer.toString(Math.abs(percent)));
    }
}
