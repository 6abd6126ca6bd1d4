package org.backstory.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Exercise;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.ItemWords;

/** Exercises to choose from: a figure shows each, a few words tell how and how much, and a timer counts the holds. */
final class ExerciseView {

    private static final String HOW = "how";
    private static final String DOSE = "dose";
    private static final String WAYS = "ways";
    private static final String TIMER = "timer";

    private final ExerciseScreen screen;
    private final ScreenContext context;
    private final FigureStage stage;
    private final ChoiceList list;
    private final Swap told = new Swap();
    private final FlowPane tabs = new FlowPane();
    private final Map<String, RadioButton> tab = new LinkedHashMap<>();
    private final Map<String, HoldTimer> timers = new LinkedHashMap<>();
    private boolean marking;

    ExerciseView(ExerciseScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
        this.stage = new FigureStage(screen, context, this::stopTimers);
        this.list = new ChoiceList(screen.exercises().stream()
                .map(exercise -> new ChoiceList.Choice(exercise.id(), words(exercise).name())).toList(),
                false, context.sizes(), this::choose);
        list.wide();
    }

    Region node() {
        screen.exercises().forEach(this::tell);
        tabs();
        show();
        VBox column = new WordsColumn(context).with(screen, tabs, told,
                Prose.heading(context.words(screen).caution().orElse(""), "caution"));
        return new SplitLayout(new ExercisePane(stage, list, context.sizes()), column, context);
    }

    private ItemWords words(Exercise exercise) {
        return context.item(screen, exercise.id());
    }

    private void tell(Exercise exercise) {
        ExerciseWords words = new ExerciseWords(context, words(exercise));
        told.add(exercise.id() + HOW, words.how());
        told.add(exercise.id() + DOSE, words.dose(context.words(screen).text()));
        told.add(exercise.id() + WAYS, words.ways());
        HoldPlan.of(exercise).ifPresent(plan -> {
            HoldTimer timer = new HoldTimer(exercise.id(), plan, context, phase -> stage.stand(phase == HoldPlan.Phase.HOLD));
            timers.put(exercise.id(), timer);
            told.add(exercise.id() + TIMER, timer);
        });
    }

    private void tabs() {
        tabs.getStyleClass().addAll("tabs", "exercise-tabs");
        ToggleGroup group = new ToggleGroup();
        tab(HOW, context.ui().exerciseHow(), group);
        tab(DOSE, context.ui().exerciseDose(), group);
        tab(WAYS, context.ui().exerciseWays(), group);
        if (!timers.isEmpty()) {
            tab(TIMER, context.ui().exerciseTimer(), group);
        }
    }

    private void tab(String id, String name, ToggleGroup group) {
        RadioButton button = new RadioButton(name);
        button.getStyleClass().setAll("tab", "small-tab");
        button.setId("tab-" + id);
        button.setToggleGroup(group);
        Radio.whenChosen(button, () -> {
            if (!marking) {
                context.choices().put(screen.id() + "/tab", id);
                stopTimers();
                tell();
            }
        });
        tab.put(id, button);
        tabs.getChildren().add(button);
    }

    private Exercise chosen() {
        Optional<String> id = context.choices().get(screen.id());
        return screen.exercises().stream().filter(one -> id.filter(one.id()::equals).isPresent()).findFirst()
                .orElse(screen.exercises().getFirst());
    }

    private void choose(String id) {
        context.choices().put(screen.id(), id);
        stopTimers();
        show();
    }

    private void show() {
        stage.show(chosen());
        list.select(Optional.of(chosen().id()));
        tell();
    }

    /** Tells what the chosen tab tells of the chosen exercise; one that is not held has no timer. */
    private void tell() {
        boolean held = timers.containsKey(chosen().id());
        String wanted = context.choices().get(screen.id() + "/tab").orElse(HOW);
        String shown = wanted.equals(TIMER) && !held ? HOW : wanted;
        marking = true;
        tab.forEach((id, button) -> {
            button.setSelected(id.equals(shown));
            button.setVisible(!id.equals(TIMER) || held);
        });
        marking = false;
        told.show(chosen().id() + shown);
    }

    private void stopTimers() {
        timers.values().forEach(HoldTimer::stop);
    }
}
