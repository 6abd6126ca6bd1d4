package org.backstory.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.backstory.session.Sizes;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The stylesheets say nothing that the toolkit does not understand, and every color can be told from what it stands on. */
class StylesheetTest {

    @ParameterizedTest
    @EnumSource
    void parses(Theme theme) throws Exception {
        CssParser.errorsProperty().clear();
        for (TextSize textSize : TextSize.values()) {
            Stylesheets stylesheets = new Stylesheets();
            Sizes sizes = Sizes.assumed(1920, 1080, textSize);
            for (String address : stylesheets.of(theme, sizes).subList(0, 2)) {
                new CssParser().parse(URI.create(address).toURL());
            }
            new CssParser().parse(stylesheets.sized(sizes));
        }
        assertThat(CssParser.errorsProperty()).extracting(CssParser.ParseError::getMessage).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @ExtendWith(Tours.class)
    void fitsEveryScreen(Theme theme, Pack pack, Toolkit toolkit) {
        ScreenPictures pictures = new ScreenPictures(pack, Settings.DEFAULTS.clinic(),
                new ScreenPictures.Look("en", theme, TextSize.NORMAL, 1920, 1080));
        List<String> errors = toolkit.call(() -> {
            CssParser.errorsProperty().clear();
            pack.screens().forEach(pictures::scene);
            return CssParser.errorsProperty().stream().map(CssParser.ParseError::getMessage).distinct().toList();
        });
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void definesWhatIsUsedAndNothingElse(Theme theme) {
        Set<String> used = new TreeSet<>(Tokens.usedBy("shell.css"));
        used.addAll(Tokens.usedBy("present.css"));
        used.addAll(Tokens.usedBy("staff.css"));
        used.addAll(Tokens.usedBy("kiosk.css"));
        used.addAll(Tokens.usedBy("theme/pictures.css"));
        assertThat(Tokens.of(theme).values().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    /** Body text: WCAG 2.2, 1.4.6. */
    @ParameterizedTest
    @CsvSource({"-ink, -surface", "-ink, -card"})
    void runningTextIsEasilyRead(String text, String ground) {
        assertThat(weak(text, ground, 7)).isEmpty();
    }

    /** Text on what it stands on in shell.css: WCAG 2.2, 1.4.3. */
    @ParameterizedTest
    @CsvSource({"-ink-soft, -surface", "-ink-soft, -card", "-accent, -surface", "-accent, -card", "-accent, -accent-soft",
            "-on-accent, -accent", "-danger, -card", "-on-danger, -danger", "-ink, -danger-soft", "-ink, -lit-soft",
            "-lit-text, -lit-soft", "-lit-text, -card"})
    void textIsRead(String text, String ground) {
        assertThat(weak(text, ground, 4.5)).isEmpty();
    }

    /** Outlines of what can be touched, the focus ring, marks and what tells one state from another: WCAG 2.2, 1.4.11. */
    @ParameterizedTest
    @CsvSource({"-edge, -surface", "-edge, -card", "-focus, -surface", "-lit, -surface", "-lit, -card", "-lit, -lit-soft",
            "-accent, -unlit", "-accent, -accent-soft", "-danger, -surface", "-danger, -danger-soft", "-ink-soft, -surface",
            "-icon, -card", "-icon, -surface", "-art-lit-a, -surface", "-art-lit-b, -surface"})
    void marksAreSeen(String mark, String ground) {
        assertThat(weak(mark, ground, 3)).isEmpty();
    }

    private List<String> weak(String one, String other, double least) {
        List<String> weak = new ArrayList<>();
        Stream.of(Theme.values()).forEach(theme -> {
            double contrast = Tokens.of(theme).contrast(one, other);
            if (contrast < least) {
                weak.add("%s: %s on %s has %.2f : 1, not %.1f".formatted(theme, one, other, contrast, least));
            }
        });
        return weak;
    }
}
