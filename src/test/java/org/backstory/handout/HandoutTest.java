package org.backstory.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.session.Preferences;
import org.backstory.session.Tour;
import org.backstory.session.Visit;
import org.backstory.settings.Paper;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.shell.SlidePictures;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handout, read back. */
@ExtendWith(Tours.class)
class HandoutTest {

    @ParameterizedTest
    @CsvSource({"en, false", "es, true"})
    void hasEveryScreenWithItsWordsAndSources(String language, boolean notes, Pack pack, Toolkit toolkit) throws IOException {
        Visit visit = Visit.begin(pack, new Preferences(language, Theme.LIGHT, TextSize.NORMAL, false, false));
        SlidePictures pictures = new SlidePictures(pack, Settings.DEFAULTS.clinic(), 640, 360, true);
        List<Screen> slides = new Tour(pack).slides();

        byte[] file = new Handout(pack, Settings.DEFAULTS.clinic(), language, Paper.A4, notes)
                .pdf(screen -> toolkit.call(() -> pictures.draw(visit.at(screen, pack), 1)));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(slides.size());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(pack.words().get(language).title());
            assertThat(document.getPage(0).getMediaBox().getWidth() < document.getPage(0).getMediaBox().getHeight()).isEqualTo(notes);
            for (Screen screen : slides) {
                String text = text(document, slides.indexOf(screen) + 1);
                Leaf leaf = new Leaves(pack, pack.words().get(language), Settings.DEFAULTS.clinic(), notes).of(screen);
                assertThat(text).contains(leaf.title(), leaf.foot());
                assertThat(leaf.told()).allSatisfy(told -> assertThat(text).contains(told));
                assertThat(leaf.sources()).allSatisfy(source -> assertThat(text).contains(source));
                assertThat(leaf.notes()).hasSameSizeAs(notes ? pack.words().get(language).screens().get(screen.id()).notes().orElseThrow() : List.of())
                        .allSatisfy(note -> assertThat(text).contains(note));
            }
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
