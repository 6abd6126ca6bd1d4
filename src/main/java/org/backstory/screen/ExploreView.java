package org.backstory.screen;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.ExploreScreen;
import org.backstory.content.ItemWords;
import org.backstory.content.Part;
import org.backstory.content.PictureView;
import org.backstory.illustration.Picture;

/** A thing to explore: its parts are touched in the picture, beside it or in a list; its layers peel from the outside in. */
final class ExploreView {

    private static final String NOTHING = "";
    private final ExploreScreen screen;
    private final ScreenContext context;
    private final PictureView view;
    private final List<Part> layers;
    private final List<Part> parts;
    private final Picture picture;
    private final HotspotPicture art;
    private final Optional<LayerSlider> slider;
    private final Swap text = new Swap();
    private final ChoiceList list;

    ExploreView(ExploreScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
        Optional<String> chosen = context.choices().get(screen.id() + "/view");
        this.view = screen.views().stream().filter(v -> chosen.filter(v.id()::equals).isPresent()).findFirst().orElse(screen.views().getFirst());
        this.layers = view.layers().orElse(List.of());
        this.parts = view.parts().orElse(List.of());
        this.picture = context.picture(view.picture(), context.words(screen).picture().orElse(""));
        this.art = new HotspotPicture(picture, context.sizes());
        this.slider = view.layers().map(_ -> new LayerSlider(layers.size(), context, depth -> choose(layers.get(depth).id())));
        this.list = new ChoiceList(view.choices().stream().map(part -> new ChoiceList.Choice(part.id(), words(part).name())).toList(),
                true, context.sizes(), this::choose);
    }

    Region node() {
        text.add(NOTHING, lead());
        view.choices().forEach(part -> text.add(part.id(), new Prose(context).named(words(part).name(), words(part).text().orElse(""))));
        for (Part part : parts) {
            art.add(view.choices().indexOf(part) + 1, part.id(), words(part).name(), at(part), this::choose);
        }
        slider.ifPresent(s -> s.whileDragged(dragged -> layers.forEach(layer -> picture.keepDrawn(layer.shows(), dragged))));
        view.choices().forEach(part -> picture.onTouch(part.shows(), _ -> choose(part.id())));
        show();
        ExplorePane pane = new ExplorePane(art, new ZoomButtons(picture, art, context),
                ViewTabs.of(screen, view, context), slider.map(LayerSlider::row), context.sizes());
        return new SplitLayout(pane, new WordsColumn(context).with(screen, text, list), context);
    }

    private ItemWords words(Part part) {
        return context.item(screen, part.id());
    }

    private VBox lead() {
        VBox lead = new Prose(context).of(context.words(screen).text());
        lead.getChildren().add(Prose.heading(context.ui().touchPart(), "hint"));
        return lead;
    }

    private Point2D at(Part part) {
        return part.at().map(xy -> new Point2D(xy.get(0), xy.get(1)))
                .or(() -> picture.middleOf(part.shows())).orElse(Point2D.ZERO);
    }

    private void choose(String id) {
        context.choices().put(screen.id(), id);
        show();
    }

    /** Shows what is chosen: the part or layer that this view has, or the picture as it is at first. */
    private void show() {
        Optional<String> id = context.choices().get(screen.id()).filter(chosen -> view.choices().stream().anyMatch(p -> p.id().equals(chosen)));
        int depth = Math.max(0, layers.stream().map(Part::id).toList().indexOf(id.orElse(NOTHING)));
        list.select(id);
        art.select(id);
        text.show(id.orElse(NOTHING));
        for (int i = 0; i < layers.size(); i++) {
            boolean visible = i >= depth;
            layers.get(i).shows().forEach(part -> picture.show(part, visible));
        }
        slider.ifPresent(s -> s.show(depth));
        picture.light(parts.stream().filter(part -> id.filter(part.id()::equals).isPresent()).flatMap(part -> part.shows().stream()).toList());
    }
}
