package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** One question about what was shown. Every answer teaches; nothing is counted, and trying again is welcome. */
@Doc("One question about what was shown: the title is the question. Every answer teaches; nothing is counted.")
@Kind("check")
public record KnowledgeCheckScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("A picture: a file illustrations/<name>.svg.") @Id Optional<String> picture,
        @Doc("The answers to choose from.") @Bounds(min = 2, max = 4) List<CheckAnswer> answers,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return picture.stream().toList();
    }

    @Override
    public List<Item> items() {
        return answers.stream().map(answer -> Item.told(answer.id())).toList();
    }
}
