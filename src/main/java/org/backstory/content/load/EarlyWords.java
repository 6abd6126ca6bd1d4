package org.backstory.content.load;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.backstory.content.ChapterWords;
import org.backstory.content.DemoWords;
import org.backstory.content.GridWords;
import org.backstory.content.KioskWords;
import org.backstory.content.QuestionsWords;
import org.backstory.content.ScreenWords;
import org.backstory.content.SheetWords;
import org.backstory.content.SpeakerWords;
import org.backstory.content.StaffWords;
import org.backstory.content.TermWords;
import org.backstory.content.UiWords;
import org.backstory.content.Words;

/** The words of a language while the most of them are still to be read. */
final class EarlyWords implements Words {

    private final String language;
    private final String name;
    private final Optional<FirstWords> first;
    private final Supplier<Words> all;

    /**
     * Words of which some are known.
     *
     * @param language the language tag
     * @param name     the name of the language
     * @param first    those that the first screen shows, if this is the language in which it is shown
     * @param all      all of them, as soon as they are read
     */
    EarlyWords(String language, String name, Optional<FirstWords> first, Supplier<Words> all) {
        this.language = language;
        this.name = name;
        this.first = first;
        this.all = all;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return first.isPresent() ? first.get().title() : all.get().title();
    }

    @Override
    public UiWords ui() {
        return first.isPresent() ? first.get().ui() : all.get().ui();
    }

    @Override
    public SpeakerWords speaker() {
        return all.get().speaker();
    }

    @Override
    public GridWords grid() {
        return first.isPresent() ? first.get().grid() : all.get().grid();
    }

    @Override
    public DemoWords demo() {
        return first.isPresent() ? first.get().demo() : all.get().demo();
    }

    @Override
    public Optional<Map<String, String>> guide() {
        return all.get().guide();
    }

    @Override
    public KioskWords kiosk() {
        return first.isPresent() ? first.get().kiosk() : all.get().kiosk();
    }

    @Override
    public Map<String, String> strengths() {
        return all.get().strengths();
    }

    @Override
    public Map<String, ChapterWords> chapters() {
        return all.get().chapters();
    }

    @Override
    public Optional<Map<String, ScreenWords>> attract() {
        return all.get().attract();
    }

    @Override
    public Map<String, ScreenWords> screens() {
        return all.get().screens();
    }

    @Override
    public Map<String, TermWords> glossary() {
        return all.get().glossary();
    }

    @Override
    public SheetWords sheet() {
        return all.get().sheet();
    }

    @Override
    public StaffWords staff() {
        return all.get().staff();
    }

    @Override
    public Optional<QuestionsWords> questions() {
        return all.get().questions();
    }

    @Override
    public ScreenWords screen(String id) {
        return first.map(words -> words.screens().get(id)).orElseGet(() -> all.get().screen(id));
    }

    @Override
    public ScreenWords fact(String id) {
        return first.flatMap(FirstWords::attract).map(facts -> facts.get(id)).orElseGet(() -> all.get().fact(id));
    }
}
