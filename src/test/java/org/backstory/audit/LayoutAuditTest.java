package org.backstory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Pictures;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every screen of the bundled pack, on every size of screen and text: nothing is cut, hidden, too small or too near. */
@ExtendWith(Tours.class)
class LayoutAuditTest {

    /** Of the shapes that screens have, one size each; and sizes of the same shapes, in which only rounding differs. */
    private static final List<int[]> SHAPES = List.of(new int[] {1366, 768}, new int[] {1080, 1920}, new int[] {1280, 800});
    private static final List<int[]> SIZES = List.of(new int[] {1920, 1080}, new int[] {3840, 2160});

    @Test
    void everyScreen(Pack pack, Toolkit toolkit) throws IOException {
        LayoutAudit audit = new LayoutAudit(pack);
        for (String language : pack.file().languages()) {
            for (TextSize textSize : TextSize.values()) {
                for (int[] size : sizes(pack, language)) {
                    for (Screen screen : pack.screens()) {
                        toolkit.call(() -> {
                            audit.screen(screen, new Place(screen.id(), language, textSize, size[0], size[1]));
                            return null;
                        });
                    }
                }
            }
        }
        assertFlawless("screens", audit);
    }

    /** Hung so high that the buttons of the top stand at the foot, in a clinic with a long name and a logo. */
    @Test
    void everyScreenWithLowControls(Pack pack, Toolkit toolkit, @TempDir Path folder) throws IOException {
        Path logo = Files.write(folder.resolve("logo.png"), Pictures.png(800, 300));
        Settings.Clinic usual = Settings.DEFAULTS.clinic();
        LayoutAudit audit = new LayoutAudit(pack, new Settings.Clinic(Optional.of("The Riverside Clinic for Backs, Hips, Knees and Good Sleep"),
                Optional.of(logo), usual.phone(), usual.emergency(), usual.appointment(), usual.tellStaff()), true);
        for (String language : pack.file().languages()) {
            for (TextSize textSize : List.of(TextSize.NORMAL, TextSize.LARGEST)) {
                for (int[] size : List.of(new int[] {1920, 1080}, new int[] {1080, 1920}, new int[] {1280, 800})) {
                    for (Screen screen : pack.screens()) {
                        toolkit.call(() -> {
                            audit.screen(screen, new Place(screen.id(), language, textSize, size[0], size[1]));
                            return null;
                        });
                    }
                }
            }
        }
        assertFlawless("low", audit);
    }

    @Test
    void everyQuestion(Pack pack, Toolkit toolkit) throws IOException {
        LayoutAudit audit = new LayoutAudit(pack);
        for (String language : pack.file().languages()) {
            for (TextSize textSize : List.of(TextSize.NORMAL, TextSize.LARGEST)) {
                for (int[] size : List.of(new int[] {1920, 1080}, new int[] {1080, 1920}, new int[] {1280, 800})) {
                    toolkit.call(() -> {
                        audit.questions(new Place(pack.selfCheck().orElseThrow().id(), language, textSize, size[0], size[1]));
                        return null;
                    });
                }
            }
        }
        assertFlawless("questions", audit);
    }

    @Test
    void everyPanel(Pack pack, Toolkit toolkit) throws IOException {
        LayoutAudit audit = new LayoutAudit(pack);
        for (String language : pack.file().languages()) {
            for (int[] size : List.of(new int[] {1920, 1080}, new int[] {1080, 1920})) {
                Set<String> termsSeen = new HashSet<>();
                for (Screen screen : pack.screens()) {
                    toolkit.call(() -> {
                        audit.panels(screen, new Place(screen.id(), language, TextSize.LARGEST, size[0], size[1]), termsSeen);
                        return null;
                    });
                }
            }
        }
        assertFlawless("panels", audit);
    }

    /** Every size in the first language; with {@code -Daudit=full} in the others too. */
    private List<int[]> sizes(Pack pack, String language) {
        boolean full = language.equals(pack.file().languages().getFirst()) || "full".equals(System.getProperty("audit"));
        return full ? Stream.concat(SHAPES.stream(), SIZES.stream()).toList() : SHAPES;
    }

    /** All flaws, one a line, also as a file: there are many when something is wrong at the root. */
    private void assertFlawless(String name, LayoutAudit audit) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "layout-audit"));
        Files.write(folder.resolve(name + ".txt"), audit.flaws().stream().map(Flaw::toString).toList());
        Files.write(folder.resolve(name + "-warnings.txt"), audit.warnings().stream().map(Flaw::toString).toList());
        assertThat(audit.flaws()).extracting(Flaw::toString)
                .as("%d flaws and %d warnings, all in %s", audit.flaws().size(), audit.warnings().size(), folder).isEmpty();
    }
}
