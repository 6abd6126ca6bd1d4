package org.backstory.content;

import java.util.List;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;
import org.backstory.json.Kind;

/** Pictures whose parts can be touched, and whose layers can be peeled. */
@Doc("A thing to explore: its parts can be touched, its layers peeled. A part that several views have stays chosen when the view changes.")
@Kind("explore")
public record ExploreScreen(
        @Doc("The id, unique in the pack.") @Id String id,
        @Doc("The views; the first is shown first.") @Bounds(min = 1, max = 4) List<PictureView> views,
        @Doc("How well the statements are supported.") Strength strength,
        @Doc("The ids of the sources, most important first.") @Id @Bounds(min = 1, max = 12) List<String> sources)
        implements Screen, Claim {

    @Override
    public List<String> pictures() {
        return views.stream().map(PictureView::picture).toList();
    }

    @Override
    public List<Item> items() {
        return Stream.concat(
                views.stream().filter(_ -> views.size() > 1).map(view -> Item.named(view.id())),
                views.stream().flatMap(view -> view.choices().stream()).map(part -> Item.told(part.id())).distinct()).toList();
    }
}
