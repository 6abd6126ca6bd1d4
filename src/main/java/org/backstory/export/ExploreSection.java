package org.backstory.export;

import java.util.List;
import java.util.Optional;
import org.backstory.content.ExploreScreen;
import org.backstory.content.Item;
import org.backstory.content.ItemWords;
import org.backstory.content.Part;
import org.backstory.content.PictureView;

/** A thing to explore: every view of it, and its parts and layers to choose. Without a script all views stand there. */
record ExploreSection(Telling telling, ExploreScreen screen) {

    Tag fill(Tag section) {
        Tag views = new Tag("div").with("class", "views");
        String says = telling.words(screen).picture().orElse("");
        for (PictureView view : screen.views()) {
            Tag figure = Tag.of("figure", telling.picture(view.picture(), says));
            if (several()) {
                figure.add(Tag.text("figcaption", telling.item(screen, view.id()).name()));
            }
            views.add(figure);
        }
        Tag choices = new Tag("ul").with("class", "choices");
        screen.items().stream().filter(Item::text).forEach(item -> choices.add(choice(item.id())));
        return Sections.split(section, views, telling.column(screen, choices));
    }

    private boolean several() {
        return screen.views().size() > 1;
    }

    private Tag choice(String id) {
        ItemWords words = telling.item(screen, id);
        Tag button = Tag.text("button", words.name()).with("type", "button").with("aria-pressed", "false");
        for (int i = 0; i < screen.views().size(); i++) {
            button.with("data-lit" + i, joined(screen.views().get(i).parts(), id)).with("data-gone" + i, above(screen.views().get(i), id));
        }
        return Tag.of("li", Tag.of("h3", button)).add(telling.text(words.text()));
    }

    private static Optional<String> joined(Optional<List<Part>> parts, String id) {
        return parts.stream().flatMap(List::stream).filter(part -> part.id().equals(id)).findFirst().map(part -> String.join(" ", part.shows()));
    }

    /** The parts of the layers that lie over this one. */
    private static Optional<String> above(PictureView view, String id) {
        List<Part> layers = view.layers().orElse(List.of());
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst()
                .map(layer -> String.join(" ", layers.subList(0, layers.indexOf(layer)).stream().flatMap(one -> one.shows().stream()).toList()));
    }
}
