package org.backstory.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.content.questions.Questionnaire;

/**
 * A whole pack, loaded.
 *
 * @param file     what the pack is
 * @param chapters the chapters in order
 * @param sources  every source, by id
 * @param terms    every term, by id
 * @param words    the words, by language tag, in the order in which the languages are offered
 * @param drawings every picture, read when it is needed
 * @param figures  every jointed figure, by name
 * @param questionnaire the self-check, if there is one
 */
public record WholePack(PackFile file, List<Chapter> chapters, Map<String, Source> sources, Map<String, Term> terms,
        Map<String, Words> words, Drawings drawings, Map<String, Figure> figures, Optional<Questionnaire> questionnaire)
        implements Pack {

    @Override
    public Pack with(Map<String, Words> offered) {
        return new WholePack(file.offering(List.copyOf(offered.keySet())), chapters, sources, terms, offered, drawings, figures, questionnaire);
    }
}
