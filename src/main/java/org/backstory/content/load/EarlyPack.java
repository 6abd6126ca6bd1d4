package org.backstory.content.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.backstory.content.Chapter;
import org.backstory.content.Drawings;
import org.backstory.content.Figure;
import org.backstory.content.Pack;
import org.backstory.content.PackFile;
import org.backstory.content.Source;
import org.backstory.content.Term;
import org.backstory.content.Words;
import org.backstory.content.questions.Questionnaire;

/** A pack while the most of it is still to be read. */
final class EarlyPack implements Pack {

    private final PackFile file;
    private final Map<String, Words> words;
    private final Drawings drawings;
    private final Optional<Source> firstSource;
    private final Supplier<Pack> whole;

    /**
     * A pack of which some is known.
     *
     * @param file        what the pack is
     * @param words       its words, which may come late themselves
     * @param drawings    its pictures
     * @param firstSource the source of the first fact that invites people, if it has any
     * @param whole       all of it, as soon as it is read
     */
    EarlyPack(PackFile file, Map<String, Words> words, Drawings drawings, Optional<Source> firstSource, Supplier<Pack> whole) {
        this.file = file;
        this.words = words;
        this.drawings = drawings;
        this.firstSource = firstSource;
        this.whole = whole;
    }

    @Override
    public PackFile file() {
        return file;
    }

    @Override
    public Map<String, Words> words() {
        return words;
    }

    @Override
    public Drawings drawings() {
        return drawings;
    }

    @Override
    public Source source(String id) {
        return firstSource.filter(source -> source.id().equals(id)).orElseGet(() -> whole.get().source(id));
    }

    @Override
    public List<Chapter> chapters() {
        return whole.get().chapters();
    }

    @Override
    public Map<String, Source> sources() {
        return whole.get().sources();
    }

    @Override
    public Map<String, Term> terms() {
        return whole.get().terms();
    }

    @Override
    public Map<String, Figure> figures() {
        return whole.get().figures();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return whole.get().questionnaire();
    }

    @Override
    public Pack with(Map<String, Words> offered) {
        return new EarlyPack(file.offering(List.copyOf(offered.keySet())), offered, drawings, firstSource, whole);
    }
}
