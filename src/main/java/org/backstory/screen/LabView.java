package org.backstory.screen;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.backstory.content.Figure;
import org.backstory.content.ItemWords;
import org.backstory.content.LabFigure;
import org.backstory.content.LabOutcome;
import org.backstory.content.LabScreen;
import org.backstory.content.LabSwitch;
import org.backstory.illustration.JointedAnimation;
import org.backstory.illustration.Picture;

/** An experiment to try: switches, a picture that follows them, what was found then as bars, and a sentence that says it. */
final class LabView {

    /** Some strides; what moves longer by itself would need a button to stop it (WCAG 2.2.2). */
    private static final Duration MOVING = Duration.seconds(4.5);
    private final LabScreen screen;
    private final ScreenContext context;
    private final Picture picture;
    private final LabSwitches switches;
    private final LabGauges gauges;
    private final Swap caption = new Swap();
    private final Optional<JointedAnimation> figure;
    private final PauseTransition rest = new PauseTransition(MOVING);
    /** The parts that stood out in the picture until now. */
    private Set<String> standing = Set.of();

    LabView(LabScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
        this.picture = context.picture(screen.picture(), context.words(screen).picture().orElse(""));
        this.gauges = new LabGauges(screen, context);
        this.figure = screen.mover().map(this::figure);
        this.switches = new LabSwitches(screen, context, this::choose);
    }

    Region node() {
        screen.outcomes().forEach(outcome -> caption.add(outcome.id(), told(context.item(screen, outcome.id()))));
        screen.switches().forEach(one -> picture.onTouch(one.shows(), _ -> switches.turn(one.id())));
        caption.getStyleClass().add("lab-caption");
        show(chosen(), false);
        VBox words = new WordsColumn(context).with(screen, new Prose(context).of(context.words(screen).text()), switches.node(), gauges);
        words.getStyleClass().add("lab");
        return new SplitLayout(new LabPane(picture, caption, figure, context.sizes()), words, context);
    }

    private JointedAnimation figure(LabFigure mover) {
        Figure drawn = context.pack().figures().get(mover.figure());
        JointedAnimation animation = new JointedAnimation(context.pack().drawings().get(drawn.picture()), drawn,
                drawn.move(mover.move()).orElseThrow(), "", context.movement(), context.ticker());
        rest.setOnFinished(_ -> animation.pause());
        return animation;
    }

    private VBox told(ItemWords item) {
        VBox told = new VBox(Prose.heading(item.name(), "subtitle"), new Prose(context).of(item.text().orElse("")));
        told.getStyleClass().add("told");
        return told;
    }

    /** What was switched on before the language or the sizes changed. */
    private Set<String> chosen() {
        List<String> known = screen.switches().stream().map(LabSwitch::id).toList();
        return Arrays.stream(context.choices().get(screen.id()).orElse("").split(" ")).filter(known::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void choose(Set<String> on) {
        context.choices().put(screen.id(), String.join(" ", on));
        show(Set.copyOf(on), context.movement());
        figure.filter(_ -> context.movement()).ifPresent(f -> {
            f.play();
            rest.playFromStart();
        });
    }

    private void show(Set<String> on, boolean softly) {
        LabOutcome outcome = screen.outcome(on);
        List<String> weak = screen.switches().stream().filter(one -> on.contains(one.id())).flatMap(one -> one.shows().stream()).toList();
        List<String> lit = outcome.lights().orElse(List.of());
        switches.show(on);
        picture.weaken(weak);
        picture.highlight(lit);
        Set<String> stand = Stream.of(weak, lit).flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        gauges.show(outcome, softly);
        screen.gauges().forEach(gauge -> {
            Optional<Integer> percent = outcome.percent(gauge.id());
            gauge.parts().forEach(part -> picture.show(part, gauge.shown(percent).contains(part)));
            stand.addAll(gauge.shown(percent));
        });
        caption.show(outcome.id());
        if (softly) {
            picture.appear(changed(standing, stand));
        }
        standing = stand;
    }

    private static Set<String> changed(Set<String> before, Set<String> now) {
        Set<String> changed = new HashSet<>(now);
        changed.addAll(before);
        changed.removeIf(part -> before.contains(part) && now.contains(part));
        return changed;
    }
}
