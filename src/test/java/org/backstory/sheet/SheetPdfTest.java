package org.backstory.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.backstory.content.Pack;
import org.backstory.session.VisitSheet;
import org.backstory.settings.Paper;
import org.backstory.settings.Pictures;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Tours.class)
class SheetPdfTest {

    @ParameterizedTest
    @CsvSource({"en, LETTER", "en, A4", "es, LETTER", "es, A4"})
    void everyWordIsReadBackFromOnePage(String language, Paper paper, Pack pack) throws IOException {
        VisitSheet sheet = Sheets.usual(pack, language);
        Page page = new PageLayout(paper).page(sheet);
        assertThat(page.shortened()).isFalse();
        try (PDDocument document = Loader.loadPDF(new SheetPdf().of(page, sheet.title(), Locale.forLanguageTag(language)))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo((float) (paper.widthMm() * 72 / 25.4), within(0.1f));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(sheet.title(), sheet.date(), sheet.notice(), "911", "(212) 555-0100");
            sheet.written().forEach(section -> assertThat(text).contains(section.heading()).contains(section.lines()));
            assertThat(text).contains(pack.words().get(language).sheet().notes());
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("SourceSansPro");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LETTER", "es, LETTER", "en, A4", "es, A4"})
    void nothingIsSmallOrOutsideThePaper(String language, Paper paper, Pack pack) throws IOException {
        for (VisitSheet sheet : List.of(Sheets.usual(pack, language), Sheets.longest(pack, language))) {
            List<TextPosition> signs = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(new SheetPdf().of(new PageLayout(paper).page(sheet), "", Locale.ENGLISH))) {
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition sign) {
                        signs.add(sign);
                    }
                }.getText(document);
                PDPage page = document.getPage(0);
                float margin = 36;
                assertThat(signs).isNotEmpty().allSatisfy(sign -> {
                    assertThat(sign.getFontSizeInPt()).isGreaterThanOrEqualTo(11);
                    assertThat(sign.getX()).isBetween(margin, page.getMediaBox().getWidth() - margin);
                    assertThat(sign.getY()).isBetween(margin, page.getMediaBox().getHeight() - margin);
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLogoStandsAtTheFootOrIsLeftOut(boolean whole, Pack pack, @TempDir Path folder) throws IOException {
        byte[] logo = Pictures.png(800, 300);
        Path file = Files.write(folder.resolve("logo.png"), whole ? logo : Arrays.copyOf(logo, 40));
        Page page = new PageLayout(Paper.A4, Optional.of(file)).page(Sheets.usual(pack, "en"));
        assertThat(page.shortened()).isFalse();
        try (PDDocument document = Loader.loadPDF(new SheetPdf().of(page, "", Locale.ENGLISH))) {
            int pictures = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            assertThat(pictures).isEqualTo(whole ? 1 : 0);
        }
    }

    @Test
    void columnsDoNotOverlapTheFoot(Pack pack) {
        Page page = new PageLayout(Paper.LETTER).page(Sheets.longest(pack, "es"));
        assertThat(page.shortened()).isTrue();
        double rule = page.marks().stream().filter(Page.Area.class::isInstance).map(Page.Area.class::cast)
                .filter(area -> area.height() == 1).mapToDouble(Page.Area::y).max().orElseThrow();
        assertThat(page.marks()).filteredOn(Page.Writing.class::isInstance).map(Page.Writing.class::cast)
                .noneMatch(writing -> writing.y() > rule - 4 && writing.y() < rule + 8);
    }
}
