package org.backstory.export;

import org.backstory.content.CheckAnswer;
import org.backstory.content.ItemWords;
import org.backstory.content.KnowledgeCheckScreen;

/** A question about what was shown: each answer opens to what it teaches. */
record CheckSection(Telling telling) {

    Tag fill(Tag section, KnowledgeCheckScreen screen) {
        Tag answers = Tag.of("div", Tag.text("p", telling.ui().touchAnswer()).with("class", "small")).with("class", "answers");
        for (CheckAnswer answer : screen.answers()) {
            ItemWords words = telling.item(screen, answer.id());
            answers.add(Tag.of("details", Tag.text("summary", words.name()),
                            Tag.text("b", answer.right() ? telling.ui().answerRight() : telling.ui().answerOther()))
                    .add(telling.text(words.text())).with("class", answer.right() ? "right" : "other"));
        }
        Tag column = telling.column(screen, answers);
        return screen.picture().map(name -> Sections.split(section, telling.picture(name, telling.words(screen).picture().orElse("")), column))
                .orElseGet(() -> section.with("class", "stacked").add(column));
    }
}
