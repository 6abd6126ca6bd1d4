package org.backstory.mode.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Pack;
import org.backstory.content.Words;
import org.backstory.illustration.Picture;
import org.backstory.screen.Lines;
import org.backstory.session.Sizes;

/**
 * Invites people: one large picture with one fact after the other, and "touch to begin". A touch anywhere begins.
 *
 * <p>It stands still almost always, so that the machine rests: pictures come and go in a few steps, parts are lit one
 * after the other, and only a small ring moves in between. With each picture everything lies a few pixels elsewhere,
 * so that nothing burns into the screen.
 */
final class AttractScreen extends Region {

    private static final double MARGIN_MM = 14;
    /** The share of the width for the words in landscape, and the most that they get where they need more. */
    private static final double WORDS = 0.44;
    private static final double MOST_WORDS = 0.7;
    /** In portrait the picture keeps at least this share of the height. */
    private static final double PICTURE_PORTRAIT = 0.3;
    private static final double MOST_PICTURE = 0.56;
    private static final double TALL = 0.95;
    private static final double SHIFT_MM = 1.5;
    private static final int SHIFTS = 12;

    private final Pack pack;
    private final Words said;
    private final Sizes sizes;
    private final VBox words = new VBox();
    private final VBox told = new VBox();
    private final Region ground = new Region();
    private final Pane all = new Pane();
    private final Group stage = new Group();
    private final AttractBar bar;
    private AttractFact fact;
    private Picture picture;
    private int lit;
    private AttractMoment shown = new AttractMoment(-1, 0, 0, 1);

    /**
     * Shows the first picture.
     *
     * @param clinic the name of the clinic, if it is to be shown
     * @param begun  called with the language tag in which the visit begins
     */
    AttractScreen(Pack pack, Words said, Optional<String> clinic, Sizes sizes, Consumer<String> begun) {
        this.pack = pack;
        this.said = said;
        this.sizes = sizes;
        this.bar = new AttractBar(pack, said, sizes, begun);
        getStyleClass().add("attract");
        setId("attract");
        setAccessibleRole(AccessibleRole.PARENT);
        words.getStyleClass().add("attract-words");
        told.getStyleClass().add("attract-words");
        // Kept drawn: to let it come and go costs nothing then. What is kept is never taken away: the toolkit would not give it back.
        told.setCache(true);
        stage.setCache(true);
        words.getChildren().addAll(Lines.left(clinic.map(name -> name + "  \u00b7  " + said.title()).orElse(said.title()), "attract-kicker"), told);
        ground.getStyleClass().add("attract-ground");
        all.getChildren().addAll(ground, stage, words, bar);
        all.getChildren().forEach(one -> one.setManaged(false));
        getChildren().add(all);
        new WholeTouch(this, () -> begun.accept(said.language()));
        show(AttractMoment.still(0));
    }

    /** Gives the keyboard to "touch to begin". */
    void focus() {
        bar.focus();
    }

    /** Shows a moment. */
    void show(AttractMoment moment) {
        if (moment.number() != shown.number()) {
            next(moment.number());
        }
        light(moment);
        if (moment.seen() != shown.seen()) {
            stage.setOpacity(moment.seen());
            told.setOpacity(moment.seen());
        }
        if (moment.ring() != shown.ring()) {
            bar.show(moment.ring());
        }
        shown = moment;
    }

    /** Only if another part is lit than before: lighting draws the picture anew. */
    private void light(AttractMoment moment) {
        List<String> parts = fact.lit();
        int now = Math.min(parts.size(), moment.lit());
        if (now != lit) {
            picture.highlight(parts.subList(0, now));
            lit = now;
        }
    }

    private void next(long number) {
        fact = AttractFact.of(pack, said, number);
        picture = new Picture(pack.drawings().get(fact.picture()), fact.says());
        picture.setId("attract-picture");
        picture.setManaged(false);
        stage.getChildren().setAll(picture);
        stage.setOpacity(1);
        told.getChildren().setAll(Lines.left(fact.title(), "attract-title"));
        if (!fact.text().isEmpty()) {
            told.getChildren().add(Lines.left(fact.text(), "attract-text"));
        }
        fact.source().ifPresent(source -> told.getChildren().add(Lines.left(source, "small")));
        double turn = 2 * Math.PI * (number % SHIFTS) / SHIFTS;
        all.setTranslateX(Math.rint(sizes.mm(SHIFT_MM) * Math.sin(turn)));
        all.setTranslateY(Math.rint(sizes.mm(SHIFT_MM) * (Math.cos(turn) - 1)));
        told.setOpacity(1);
        lit = 0;
        shown = new AttractMoment(number, 1, 0, shown.ring());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double beyond = sizes.mm(2 * SHIFT_MM);
        all.resize(getWidth(), getHeight());
        double barHeight = bar.prefHeight(getWidth());
        double height = getHeight() - barHeight + beyond;
        place(bar, -beyond, height, getWidth() + 2 * beyond, barHeight);
        if (getWidth() > getHeight()) {
            beside(height, beyond);
        } else {
            below(height, beyond);
        }
    }

    private void beside(double height, double beyond) {
        double margin = sizes.mm(MARGIN_MM);
        double share = WORDS;
        while (share < MOST_WORDS && words.prefHeight(getWidth() * share - 2 * margin) > height - 2 * margin) {
            share += 0.02;
        }
        double ends = getWidth() * (1 - share);
        double wordsWidth = getWidth() * share - 2 * margin;
        double wordsHeight = words.prefHeight(wordsWidth);
        place(ground, -beyond, -beyond, ends + beyond, height + beyond);
        place(picture, margin, free(), ends - 2 * margin, height - 2 * free());
        place(words, ends + margin, (height - wordsHeight) / 2.1, wordsWidth, wordsHeight);
    }

    private void below(double height, double beyond) {
        double margin = sizes.mm(MARGIN_MM);
        double width = getWidth() - 2 * margin;
        double wordsHeight = Math.min(words.prefHeight(width), height * (1 - PICTURE_PORTRAIT) - 2 * margin);
        double ends = Math.min(height - wordsHeight - 2 * margin, height * MOST_PICTURE);
        place(ground, -beyond, -beyond, getWidth() + 2 * beyond, ends + beyond);
        place(picture, margin, free(), width, ends - 2 * free());
        place(words, margin, ends + (height - ends - wordsHeight) / 2, width, wordsHeight);
    }

    /** What is cut from a body goes on to the edge, and what stands alone does not; tall pictures are cut from a body. */
    private double free() {
        return picture.aspect() < TALL ? 0 : sizes.mm(MARGIN_MM) / 2;
    }

    private void place(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
