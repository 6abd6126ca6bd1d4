package org.backstory.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstory.content.Pack;
import org.backstory.content.ScreenWords;
import org.backstory.content.SheetWords;
import org.backstory.content.Sign;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.Words;
import org.backstory.session.VisitSheet;
import org.backstory.session.VisitSheet.Section;
import org.backstory.session.VisitSheet.Topic;
import org.backstory.settings.Settings;

/** Makes the page: what the visitor told, and around it what is the same for everyone. */
public final class SheetMaker {

    private final Pack pack;
    private final Words words;
    private final Settings.Clinic clinic;

    /** Makes pages in the language of the words. */
    public SheetMaker(Pack pack, Words words, Settings.Clinic clinic) {
        this.pack = pack;
        this.words = words;
        this.clinic = clinic;
    }

    /**
     * The page.
     *
     * @param told  what the visitor told, wants to ask and has as goals, in the language of the page
     * @param today the day of the visit
     */
    public VisitSheet sheet(Told told, LocalDate today) {
        SheetWords sheet = words.sheet();
        List<Section> sections = new ArrayList<>();
        add(sections, Topic.TOLD, sheet.told(), told.told());
        add(sections, Topic.ASK, sheet.ask(), told.ask());
        add(sections, Topic.GOALS, sheet.goals(), told.goals());
        sections.add(new Section(Topic.NOTES, sheet.notes(), List.of()));
        add(sections, Topic.FLARE, sheet.flare(), sheet.inFlare().stream().map(this::filled).toList());
        add(sections, Topic.SIGNS, sheet.signs(), signs());
        add(sections, Topic.CLINIC, sheet.clinic(), Stream.of(clinic.name(), clinic.phone(), clinic.appointment()).flatMap(line -> line.stream()).toList());
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(words.language()));
        return new VisitSheet(sheet.title(), date.format(today), List.copyOf(sections), sheet.notice());
    }

    /** A section that has nothing to say is left out. */
    private static void add(List<Section> sections, Topic topic, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(topic, heading, List.copyOf(lines)));
        }
    }

    /** What to do, then the most urgent signs in the words of their screen, then what the list cannot do. */
    private List<String> signs() {
        WarningSignsScreen screen = pack.only(WarningSignsScreen.class);
        ScreenWords names = words.screens().get(screen.id());
        return Stream.of(Stream.of(filled(words.sheet().signsAction())),
                screen.levels().getFirst().signs().stream().map(Sign::id).map(id -> names.item(id).name()),
                Stream.of(words.sheet().signsLimit())).flatMap(lines -> lines).toList();
    }

    private String filled(String text) {
        return text.replace("{emergency}", clinic.emergency());
    }
}
