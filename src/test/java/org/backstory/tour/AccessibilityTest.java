package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.illustration.Picture;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.shell.ScreenPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the keyboard can reach says what it is, in every language; and so does every picture that tells something. */
@ExtendWith(Tours.class)
class AccessibilityTest {

    @Test
    void everythingThatTakesTheKeyboardHasARoleAndAName(Pack pack, Toolkit toolkit) {
        assertThat(walk(pack, toolkit, (node, silent) -> {
            if (node.isFocusTraversable() && (!hasRole(node) || name(node).isBlank())) {
                silent.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getAccessibleRole() + " '" + name(node) + "'");
            }
        })).isEmpty();
    }

    @Test
    void everythingThatIsTouchedSaysMoreThanANumberOrASign(Pack pack, Toolkit toolkit) {
        assertThat(walk(pack, toolkit, (node, silent) -> {
            if (node instanceof javafx.scene.control.ButtonBase && name(node).codePoints().noneMatch(Character::isLetter)) {
                silent.add("#" + node.getId() + " '" + name(node) + "'");
            }
        })).isEmpty();
    }

    @Test
    void picturesThatAreDescribedAreImages(Pack pack, Toolkit toolkit) {
        assertThat(walk(pack, toolkit, (node, silent) -> {
            if (node instanceof Picture && node.getAccessibleText() != null && node.getAccessibleRole() != AccessibleRole.IMAGE_VIEW) {
                silent.add("picture '" + node.getAccessibleText() + "'");
            }
        })).isEmpty();
    }

    @Test
    void everyPictureWithADescriptionInTheWordsIsDescribedOnTheScreen(Pack pack, Toolkit toolkit) {
        List<String> missing = new ArrayList<>();
        for (String language : pack.file().languages()) {
            for (Screen screen : pack.screens()) {
                pack.words().get(language).screens().get(screen.id()).picture().ifPresent(says -> {
                    List<String> said = new ArrayList<>();
                    toolkit.call(() -> {
                        collect(scene(pack, screen, language).getRoot(), (node, names) -> names.add(String.valueOf(node.getAccessibleText())), said);
                        return null;
                    });
                    if (!said.contains(says)) {
                        missing.add(language + " " + screen.id() + ": " + says);
                    }
                });
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Looks at a node and notes what it does not say. */
    private interface Look {

        void at(Node node, List<String> silent);
    }

    private List<String> walk(Pack pack, Toolkit toolkit, Look look) {
        List<String> all = new ArrayList<>();
        for (String language : pack.file().languages()) {
            for (Screen screen : pack.screens()) {
                List<String> silent = new ArrayList<>();
                toolkit.call(() -> {
                    collect(scene(pack, screen, language).getRoot(), look, silent);
                    return null;
                });
                silent.forEach(what -> all.add(language + " " + screen.id() + ": " + what));
            }
        }
        return all;
    }

    private void collect(Node node, Look look, List<String> silent) {
        if (!node.isVisible()) {
            return;
        }
        look.at(node, silent);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, look, silent));
        }
    }

    private Scene scene(Pack pack, Screen screen, String language) {
        return new ScreenPictures(pack, Settings.DEFAULTS.clinic(), new ScreenPictures.Look(language, Theme.LIGHT, TextSize.NORMAL, 1920, 1080)).scene(screen);
    }

    private boolean hasRole(Node node) {
        return node.getAccessibleRole() != null && node.getAccessibleRole() != AccessibleRole.NODE && node.getAccessibleRole() != AccessibleRole.PARENT;
    }

    private String name(Node node) {
        String said = node.getAccessibleText();
        String written = node instanceof Labeled labeled ? labeled.getText() : "";
        return said == null || said.isEmpty() ? written == null ? "" : written : said;
    }
}
