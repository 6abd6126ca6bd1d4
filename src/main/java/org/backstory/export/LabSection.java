package org.backstory.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstory.content.ItemWords;
import org.backstory.content.LabGauge;
import org.backstory.content.LabOutcome;
import org.backstory.content.LabScreen;

/** An experiment: every outcome with its switches and readings; choosing one shows it in the picture. */
record LabSection(Telling telling, LabScreen screen) {

    Tag fill(Tag section) {
        LabOutcome first = screen.outcome(Set.of());
        Map<String, Pictures.Look> looks = new HashMap<>();
        gone(first).forEach(part -> looks.put(part, Pictures.Look.of("gone")));
        Tag outcomes = new Tag("ul").with("class", "choices lab");
        screen.outcomes().forEach(outcome -> outcomes.add(outcome(outcome, outcome.equals(first))));
        return Sections.split(section, telling.picture(screen.picture(), telling.words(screen).picture().orElse(""), looks), telling.column(screen, outcomes));
    }

    private Tag outcome(LabOutcome outcome, boolean first) {
        ItemWords words = telling.item(screen, outcome.id());
        Set<String> on = Set.copyOf(outcome.when().orElse(List.of()));
        Tag button = Tag.text("button", words.name()).with("type", "button").with("aria-pressed", Boolean.toString(first))
                .with("data-glow0", String.join(" ", outcome.lights().orElse(List.of())))
                .with("data-weak0", screen.switches().stream().filter(one -> on.contains(one.id())).flatMap(one -> one.shows().stream()).collect(Collectors.joining(" ")))
                .with("data-gone0", String.join(" ", gone(outcome)));
        Tag row = Tag.of("li", Tag.of("h3", button)).add(telling.text(words.text()));
        return row.add(states(outcome).stream().toList()).add(readings(outcome));
    }

    /** Which switches are on; nothing for the outcome of all other combinations. */
    private Optional<Tag> states(LabOutcome outcome) {
        return outcome.when().map(on -> {
            Stream<String> states = screen.switches().stream().map(one -> name(one.id()) + ": " + name(on.contains(one.id()) ? screen.on() : screen.off()));
            return states.collect(Collectors.joining(" \u00b7 "));
        }).or(() -> screen.all().map(all -> name(all.id()) + ": " + name(all.some()))).map(text -> Tag.text("p", text).with("class", "states"));
    }

    private Tag readings(LabOutcome outcome) {
        Tag list = new Tag("dl").with("class", "readings");
        screen.gauges().forEach(gauge -> list.add(pair(gauge.id(), telling.ui().change(outcome.percent(gauge.id())))));
        return list;
    }

    private Tag pair(String id, String value) {
        return Tag.of("div", Tag.text("dt", name(id)), Tag.text("dd", value));
    }

    private String name(String id) {
        return telling.item(screen, id).name();
    }

    /** The parts of the gauges that this outcome does not show. */
    private List<String> gone(LabOutcome outcome) {
        Set<String> shown = screen.gauges().stream().flatMap(gauge -> gauge.shown(outcome.percent(gauge.id())).stream()).collect(Collectors.toSet());
        return screen.gauges().stream().map(LabGauge::parts).flatMap(List::stream).filter(part -> !shown.contains(part)).distinct().toList();
    }
}
