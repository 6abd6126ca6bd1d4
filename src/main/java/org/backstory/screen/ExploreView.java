package org.backstory.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.ExploreScreen;
import org.backstory.content.ItemWords;
import org.backstory.content.Part;
import org.backstory.illustration.Picture;

/** A picture whose parts are touched in it, beside it or in a list; layers peel from the outside in. */
final class ExploreView {

    private static final String NOTHING = "";
    private final ExploreScreen screen;
    private final ScreenContext context;
    private final List<Part> layers;
    private final Picture picture;
    private final HotspotPicture art;
    private final Swap text = new Swap();
    private final ChoiceList list;

    ExploreView(ExploreScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
        this.layers = screen.layers().orElse(List.of());
        this.picture = context.picture(screen.picture(), context.words(screen).picture().orElse(""));
        this.art = new HotspotPicture(picture, context.sizes());
        this.list = new ChoiceList(Stream.concat(layers.stream(), screen.parts().stream())
                .map(part -> new ChoiceList.Choice(part.id(), context.item(screen, part.id()).name())).toList(),
                true, context.sizes(), this::choose);
    }

    Region node() {
        text.add(NOTHING, lead());
        Stream.concat(layers.stream(), screen.parts().stream()).forEach(part -> text.add(part.id(), told(context.item(screen, part.id()))));
        for (Part part : screen.parts()) {
            art.add(part.id(), context.item(screen, part.id()).name(), at(part), this::choose);
            picture.onTouch(part.shows(), _ -> choose(part.id()));
        }
        for (Part layer : layers) {
            picture.onTouch(layer.shows(), _ -> choose(layer.id()));
        }
        Optional<String> before = context.choices().get(screen.id());
        show(before.or(() -> layers.stream().map(Part::id).findFirst()));
        return new SplitLayout(art, new WordsColumn(context).with(screen, text, list), context.sizes());
    }

    private VBox lead() {
        VBox lead = new Prose(context).of(context.words(screen).text());
        lead.getChildren().add(Prose.heading(context.ui().touchPart(), "hint"));
        return lead;
    }

    private VBox told(ItemWords item) {
        VBox told = new VBox(Prose.heading(item.name(), "subtitle"), new Prose(context).of(item.text().orElse("")));
        told.getStyleClass().add("told");
        return told;
    }

    private Point2D at(Part part) {
        return part.at().map(xy -> new Point2D(xy.get(0), xy.get(1)))
                .or(() -> picture.middleOf(part.shows())).orElse(Point2D.ZERO);
    }

    private void choose(String id) {
        context.choices().put(screen.id(), id);
        show(Optional.of(id));
    }

    private void show(Optional<String> id) {
        boolean isFirstLook = context.choices().get(screen.id()).isEmpty();
        list.select(id);
        art.select(id);
        text.show(isFirstLook ? NOTHING : id.orElse(NOTHING));
        int depth = layers.stream().map(Part::id).toList().indexOf(id.orElse(NOTHING));
        for (int i = 0; i < layers.size(); i++) {
            boolean visible = i >= depth;
            layers.get(i).shows().forEach(part -> picture.show(part, visible));
        }
        picture.light(screen.parts().stream().filter(p -> id.filter(p.id()::equals).isPresent()).flatMap(p -> p.shows().stream()).toList());
    }
}
