package org.backstory.screen;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.AgeFinding;
import org.backstory.content.ByAgeScreen;

/** How common a finding is at each age: one hundred little people, an age and a finding to choose. */
final class ByAgeView {

    private final ByAgeScreen screen;
    private final ScreenContext context;
    private final People people = new People(100, 20);
    private final Label share = Prose.heading("", "share");
    private final AgeSlider ages;
    private final Swap text = new Swap();
    private final ChoiceList list;

    ByAgeView(ByAgeScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
        this.list = new ChoiceList(screen.findings().stream()
                .map(f -> new ChoiceList.Choice(f.id(), context.item(screen, f.id()).name())).toList(),
                false, context.sizes(), this::chooseFinding);
        this.ages = new AgeSlider(context, this::chooseAge);
    }

    Region node() {
        screen.findings().forEach(f -> text.add(f.id(), new Prose(context).of(context.item(screen, f.id()).text().orElse(""))));
        share.setAlignment(Pos.CENTER);
        share.setMaxWidth(Double.MAX_VALUE);
        VBox picture = new VBox(share, people, ages.row());
        picture.getStyleClass().add("by-age");
        show();
        return new SplitLayout(picture, new WordsColumn(context).with(screen, new Prose(context).of(context.words(screen).text()), list, text), context);
    }

    private AgeFinding finding() {
        Optional<String> chosen = context.choices().get(screen.id());
        return screen.findings().stream().filter(f -> chosen.filter(f.id()::equals).isPresent()).findFirst().orElse(screen.findings().getFirst());
    }

    /** The chosen age, or the nearest that the finding has. */
    private int age() {
        int wanted = context.choices().get(screen.id() + "/age").map(Integer::valueOf).orElse(50);
        return finding().ages().stream().min((a, b) -> Math.abs(a - wanted) - Math.abs(b - wanted)).orElseThrow();
    }

    private void chooseFinding(String id) {
        context.choices().put(screen.id(), id);
        show();
    }

    private void chooseAge(int age) {
        context.choices().put(screen.id() + "/age", Integer.toString(age));
        show();
    }

    private void show() {
        AgeFinding finding = finding();
        int age = age();
        int percent = finding.percent().get(finding.ages().indexOf(age));
        boolean rough = finding.roughFrom().filter(from -> age >= from).isPresent();
        people.light(percent);
        share.setText(context.ui().age().replace("{n}", Integer.toString(age)) + ": " + (rough ? context.ui().shareRough() : context.ui().shareOfPeople()).replace("{n}", Integer.toString(percent)));
        list.select(Optional.of(finding.id()));
        text.show(finding.id());
        ages.show(finding.ages(), age);
    }
}
