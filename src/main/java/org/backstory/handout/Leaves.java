package org.backstory.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstory.content.Claim;
import org.backstory.content.ItemWords;
import org.backstory.content.MarkedText;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.Source;
import org.backstory.content.Words;
import org.backstory.session.Tour;
import org.backstory.settings.Settings;

/** The text of every page, from the words of a pack. */
final class Leaves {

    private final Pack pack;
    private final Words words;
    private final Settings.Clinic clinic;
    private final boolean notes;

    Leaves(Pack pack, Words words, Settings.Clinic clinic, boolean notes) {
        this.pack = pack;
        this.words = words;
        this.clinic = clinic;
        this.notes = notes;
    }

    /** The text of the page of a screen. */
    Leaf of(Screen screen) {
        List<Screen> all = new Tour(pack).slides();
        ScreenWords own = words.screens().get(screen.id());
        String number = words.ui().progress().replace("{n}", Integer.toString(all.indexOf(screen) + 1)).replace("{total}", Integer.toString(all.size()));
        return new Leaf(own.title(), pack.chapterOf(screen.id()).map(chapter -> words.chapters().get(chapter.id()).title()), told(screen, own),
                notes ? own.notes().orElse(List.of()) : List.of(), sources(screen), words.sheet().notice(), number);
    }

    private List<String> told(Screen screen, ScreenWords own) {
        List<String> told = new ArrayList<>(List.of(own.title(), plain(own.text())));
        own.picture().ifPresent(told::add);
        screen.items().forEach(item -> Optional.ofNullable(own.items().map(items -> items.get(item.id())).orElse(null))
                .ifPresent(each -> told.add(item(each))));
        own.more().ifPresent(more -> told.add(plain(more)));
        return told;
    }

    private String item(ItemWords item) {
        return Stream.of(Stream.of(item.name()), item.text().stream(), item.steps().stream().flatMap(List::stream), item.dose().stream())
                .flatMap(text -> text).map(this::plain).map(text -> text.matches("(?s).*[.!?]") ? text : text + ".").collect(Collectors.joining(" "));
    }

    private String plain(String text) {
        return MarkedText.parse(text).plain().replace("{emergency}", clinic.emergency()).replaceAll("\\s+", " ").strip();
    }

    private List<String> sources(Screen screen) {
        return screen instanceof Claim claim ? claim.sources().stream().map(pack.sources()::get).map(Leaves::line).toList() : List.of();
    }

    private static String line(Source source) {
        return Stream.concat(Stream.of(source.authors(), source.title() + " (" + source.year() + ")", source.published()), source.link().stream())
                .map(part -> part.endsWith(".") ? part : part + ".").collect(Collectors.joining(" "));
    }
}
