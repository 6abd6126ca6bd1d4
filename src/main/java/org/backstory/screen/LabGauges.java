package org.backstory.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.backstory.content.LabGauge;
import org.backstory.content.LabOutcome;
import org.backstory.content.LabReading;
import org.backstory.content.LabScreen;

/** What is measured in a lab: a line for each gauge with its name, a bar on one common scale, and its change in words. */
final class LabGauges extends GridPane {

    private final Map<String, LabBar> bars = new LinkedHashMap<>();
    private final Map<String, LabChange> changes = new LinkedHashMap<>();

    LabGauges(LabScreen screen, ScreenContext context) {
        getStyleClass().add("lab-gauges");
        for (LabGauge gauge : screen.gauges()) {
            Label name = new Label(context.item(screen, gauge.id()).name());
            name.getStyleClass().add("lab-gauge-name");
            name.setMinWidth(Label.USE_PREF_SIZE);
            LabBar bar = new LabBar(readings(screen.outcomes().stream()));
            LabChange change = new LabChange(name.getText(), screen.outcomes().stream().map(o -> o.percent(gauge.id())).toList(), context.ui());
            change.setId("gauge-" + gauge.id());
            GridPane.setHgrow(bar, Priority.ALWAYS);
            GridPane.setValignment(bar, VPos.CENTER);
            addRow(bars.size(), name, bar, change);
            bars.put(gauge.id(), bar);
            changes.put(gauge.id(), change);
        }
    }

    /** Shows what was found, softly or at once. */
    void show(LabOutcome outcome, boolean softly) {
        bars.forEach((id, bar) -> bar.show(outcome.percent(id), softly));
        changes.forEach((id, change) -> change.show(outcome.percent(id)));
    }

    private static List<Integer> readings(Stream<LabOutcome> outcomes) {
        return outcomes.map(LabOutcome::gauges).flatMap(Optional::stream).flatMap(List::stream).map(LabReading::percent).toList();
    }
}
