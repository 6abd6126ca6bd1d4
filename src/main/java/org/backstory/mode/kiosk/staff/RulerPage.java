package org.backstory.mode.kiosk.staff;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.StaffWords;
import org.backstory.screen.Lines;
import org.backstory.staff.ScreenRuler;

/** A bar to hold a ruler against, and what belongs into the settings when the ruler says something else. */
final class RulerPage {

    /** The share of the window's width that is free for the bar. */
    private static final double ROOM = 0.6;
    private static final double LEAST_MM = 1;
    private static final double MOST_MM = 999;
    private static final double[] STEPS = {-10, -0.5, 0.5, 10};

    private final StaffWords.Ruler words;
    private final Locale locale;
    private final ScreenRuler ruler;
    private final boolean known;
    private final double claimed;
    private double measured;
    private final Label shown;
    private final Label told;
    private final Label line;

    RulerPage(StaffAccess access) {
        this.words = access.words().staff().ruler();
        this.locale = Locale.forLanguageTag(access.words().language());
        this.ruler = access.ruler();
        this.known = access.opening().settings().screen().widthMm().isPresent();
        this.claimed = ruler.lengthMm(access.tour().scene().getWidth() * ROOM);
        this.measured = claimed;
        this.shown = Lines.left("", "ruler-number");
        this.told = Texts.answer("ruler-told", "staff-text");
        this.line = Texts.answer("ruler-line", "staff-code");
        shown.setId("ruler-measured");
    }

    Region node() {
        FlowPane steps = new FlowPane();
        steps.getStyleClass().add("ruler-steps");
        steps.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < STEPS.length; i++) {
            double step = STEPS[i];
            steps.getChildren().add(Texts.button("ruler-step-" + i, (step < 0 ? "\u2212" : "+") + number(locale, Math.abs(step)),
                    () -> change(step), "large"));
        }
        steps.getChildren().add(STEPS.length / 2, shown);
        VBox page = new VBox(
                Lines.left(Texts.fill(words.hold(), "n", number(locale, claimed)), "staff-text"), bar(),
                Lines.left(words.measured(), "staff-heading"), steps, told, line,
                Lines.left(Texts.fill(known ? words.set() : words.assumed(), "width", number(locale, ruler.widthMm())), "staff-small"));
        page.getStyleClass().add("staff-facts");
        change(0);
        return page;
    }

    private Region bar() {
        Region bar = new Region();
        bar.setId("ruler-bar");
        bar.getStyleClass().add("ruler-bar");
        double length = ruler.px(claimed);
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
        return bar;
    }

    private void change(double step) {
        measured = Math.clamp(measured + step, LEAST_MM, MOST_MM);
        shown.setText(Texts.fill(words.length(), "n", number(locale, measured)));
        boolean right = measured == claimed;
        told.setText(right && known ? words.right() : words.write());
        line.setText(right && known ? "" : ScreenRuler.line(ruler.rightWidthMm(claimed, measured)));
    }

    private static String number(Locale locale, double value) {
        return String.format(locale, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
