package org.backstory.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.CompareScreen;
import org.backstory.content.ItemWords;
import org.backstory.content.Side;
import org.backstory.illustration.Picture;

/** Two pictures to compare: side by side, or one over the other with a divider to drag. */
final class CompareView {

    private final CompareScreen screen;
    private final ScreenContext context;

    CompareView(CompareScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        return screen.divider().map(this::divided).orElseGet(this::sideBySide);
    }

    private Region divided(int first) {
        List<Picture> pictures = screen.sides().stream().map(this::picture).toList();
        DividedPicture divided = new DividedPicture(pictures.getFirst(), pictures.getLast(),
                name(screen.sides().getFirst()), name(screen.sides().getLast()), context);
        String key = screen.id() + "/divider";
        divided.move(context.choices().get(key).map(Double::valueOf).orElse((double) first));
        divided.onMoved(percent -> context.choices().put(key, Double.toString(percent)));
        Node[] legend = screen.sides().stream().map(this::legend).toArray(Node[]::new);
        return new SplitLayout(divided, new WordsColumn(context).of(screen, legend), context);
    }

    private VBox legend(Side side) {
        return new Prose(context).named(name(side), words(side).text().orElse(""));
    }

    private Region sideBySide() {
        PairPane pair = new PairPane(screen.sides().stream().map(side -> new PairPane.Half(
                picture(side),
                Prose.heading(name(side), "subtitle"),
                new Prose(context).of(words(side).text().orElse("")))).toList(), context.sizes());
        return new SplitLayout(pair, new WordsColumn(context).of(screen), context);
    }

    private Picture picture(Side side) {
        return context.picture(side.picture(), name(side));
    }

    private String name(Side side) {
        return words(side).name();
    }

    private ItemWords words(Side side) {
        return context.item(screen, side.id());
    }
}
