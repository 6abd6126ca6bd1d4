package org.backstory.content.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Where it hurts: regions of pictures of the body, any number of them. */
@Doc("Where it hurts: regions of pictures of the body to touch, any number of them.")
@Kind("body")
public record BodyQuestion(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The pictures beside each other. A region that several pictures have is one region.")
        @Bounds(min = 1, max = 3) List<BodyView> views,
        @Doc("When it is asked. Without it, always.") Optional<Condition> when)
        implements Question {

    /** The ids of the regions, each once, in the order of the pictures. */
    public List<String> regions() {
        return views.stream().flatMap(view -> view.regions().stream()).map(BodyRegion::id).distinct().toList();
    }

    @Override
    public List<String> pictures() {
        return views.stream().map(BodyView::picture).toList();
    }

    @Override
    public List<String> named() {
        return Stream.of(views.stream().map(BodyView::id), regions().stream(), Stream.of(ECHO)).flatMap(ids -> ids).toList();
    }

    @Override
    public boolean takes(Answer answer) {
        return answer instanceof Picked picked && !picked.options().isEmpty() && regions().containsAll(picked.options());
    }
}
