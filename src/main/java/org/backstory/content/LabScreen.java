package org.backstory.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** An experiment to try: switches change parts of a picture, and the screen tells what was found then. */
@Doc("An experiment to try: switches change parts of a picture, and the screen tells what was found for what is switched.")
@Kind("lab")
public record LabScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture,
        @Doc("A figure that moves for a few seconds whenever something is switched. Without it, there is none.") Optional<LabFigure> mover,
        @Doc("The switches.") @Bounds(min = 1, max = 6) List<LabSwitch> switches,
        @Doc("A switch for all of them. Without it, there is none.") Optional<LabAll> all,
        @Doc("The id of the item that names the state of a switch that is off.") @Id String off,
        @Doc("The id of the item that names the state of a switch that is on.") @Id String on,
        @Doc("What is measured.") @Bounds(min = 0, max = 6) List<LabGauge> gauges,
        @Doc("What was found, for each combination of switches that was tested.") @Bounds(min = 1, max = 65) List<LabOutcome> outcomes,
        @Doc("The id of the outcome for every other combination.") @Id String otherwise,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    /** What was found when exactly these switches are on. */
    public LabOutcome outcome(Set<String> switchedOn) {
        return outcomes.stream().filter(outcome -> outcome.isFor(switchedOn)).findFirst()
                .or(() -> outcomes.stream().filter(outcome -> outcome.id().equals(otherwise)).findFirst()).orElseThrow();
    }

    @Override
    public List<String> pictures() {
        return List.of(picture);
    }

    @Override
    public List<Item> items() {
        return Stream.of(
                switches.stream().map(one -> Item.named(one.id())),
                all.stream().flatMap(one -> Stream.of(Item.named(one.id()), Item.named(one.some()))),
                Stream.of(Item.named(off), Item.named(on)),
                gauges.stream().map(gauge -> Item.named(gauge.id())),
                outcomes.stream().map(outcome -> Item.told(outcome.id()))).flatMap(items -> items).toList();
    }
}
