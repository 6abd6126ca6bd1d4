package org.backstory.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import org.backstory.content.CompareScreen;
import org.backstory.content.ExploreScreen;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.StoryScreen;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.questions.AnswerOf;
import org.backstory.session.SelfCheck;
import org.backstory.session.Sizes;
import org.backstory.settings.Settings;
import org.backstory.settings.Theme;
import org.backstory.shell.ScreenPictures;
import org.backstory.shell.TwoPasses;

/** Lays out screens as a visitor finds them and collects what is wrong. Only on the toolkit's thread. */
final class LayoutAudit {

    private static final List<Rule> RULES = List.of(new WholeText(), new InItsRoom(), new NothingOverlaps(), new TargetSizes(),
            new TargetGaps(), new LetterSizes(), new AtOneGlance(), new DrawnPictures());
    private final Pack pack;
    private final Settings.Clinic clinic;
    private final boolean low;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> warnings = new ArrayList<>();

    LayoutAudit(Pack pack) {
        this(pack, Settings.DEFAULTS.clinic(), false);
    }

    /** With this clinic's name and logo, and with the buttons of the top at the foot or not. */
    LayoutAudit(Pack pack, Settings.Clinic clinic, boolean low) {
        this.pack = pack;
        this.clinic = clinic;
        this.low = low;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    List<Flaw> warnings() {
        return warnings;
    }

    /** Looks at a screen. */
    void screen(Screen screen, Place place) {
        Scene scene = scene(screen, place);
        LaidOut laidOut = new LaidOut(scene, scene.getRoot(), sizes(place), place);
        check(laidOut);
        if (screen instanceof StoryScreen || screen instanceof ExploreScreen || screen instanceof CompareScreen) {
            new LargePictures().check(laidOut, what -> warnings.add(new Flaw(place, "small picture", what)));
        }
    }

    /** Looks at every question of the self-check, answered, and at every screen that says what to do. */
    void questions(Place place) {
        List<Consumer<SelfCheck>> steps = new ArrayList<>();
        for (Question question : pack.questionnaire().orElseThrow().questions()) {
            question(question, place, check -> steps.forEach(step -> step.accept(check)));
            if (question instanceof SignsQuestion signs) {
                question(question, place, check -> {
                    steps.forEach(step -> step.accept(check));
                    check.fits();
                });
                steps.add(SelfCheck::skip);
            } else {
                AnswerOf.question(question).ifPresent(answer -> steps.add(check -> check.answer(question, answer)));
                steps.add(SelfCheck::next);
            }
        }
    }

    private void question(Question question, Place place, Consumer<SelfCheck> before) {
        Scene scene = pictures(place).scene(pack.selfCheck().orElseThrow(), visit -> before.accept(visit.selfCheck().orElseThrow()));
        check(new LaidOut(scene, scene.getRoot(), sizes(place), place.withPanel(question.id())));
    }

    /** Looks at every panel that opens from a screen, and at every term that such a panel explains. */
    void panels(Screen screen, Place place, Set<String> termsSeen) {
        Scene scene = scene(screen, place);
        for (String id : openers(scene.getRoot(), termsSeen)) {
            open(scene, scene.getRoot(), id);
            panel(scene, place.withPanel(id));
            for (String term : openers(sheet(scene), termsSeen)) {
                open(scene, sheet(scene), term);
                panel(scene, place.withPanel(term));
            }
            open(scene, sheet(scene), "close");
        }
    }

    private void panel(Scene scene, Place place) {
        check(new LaidOut(scene, sheet(scene), sizes(place), place));
    }

    private void check(LaidOut laidOut) {
        for (Rule rule : RULES) {
            rule.check(laidOut, what -> flaws.add(new Flaw(laidOut.place(), rule.name(), what)));
        }
    }

    private Scene scene(Screen screen, Place place) {
        return pictures(place).scene(screen);
    }

    private ScreenPictures pictures(Place place) {
        return new ScreenPictures(pack, clinic,
                new ScreenPictures.Look(place.language(), Theme.LIGHT, place.textSize(), place.width(), place.height()), low);
    }

    private Sizes sizes(Place place) {
        return Sizes.assumed(place.width(), place.height(), place.textSize());
    }

    private Parent sheet(Scene scene) {
        return (Parent) scene.lookup(".sheet");
    }

    private void open(Scene scene, Parent within, String id) {
        ((ButtonBase) within.lookup("#" + id)).fire();
        TwoPasses.over(scene.getRoot());
    }

    /** The ids of what opens a panel; each term only once. */
    private List<String> openers(Node node, Set<String> termsSeen) {
        Set<String> ids = new LinkedHashSet<>();
        collect(node, termsSeen, ids);
        return List.copyOf(ids);
    }

    private void collect(Node node, Set<String> termsSeen, Set<String> ids) {
        String id = node.getId() == null ? "" : node.getId();
        if (node instanceof Hyperlink ? termsSeen.add(id)
                : List.of("more", "who-says-so", "display").contains(id) && termsSeen.add(node.getScene() + id)
                || id.startsWith("card-") && !pack.chapters().stream().anyMatch(c -> id.equals("card-" + c.id()))) {
            ids.add(id);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, termsSeen, ids));
        }
    }
}
