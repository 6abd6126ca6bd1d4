package org.backstory.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A page as a PDF file with its own letters inside, made in memory. */
public final class SheetPdf {

    /**
     * The file.
     *
     * @param title    what a reader shows in its window: nothing about a visitor
     * @param language the language tag, for those who have the page read aloud
     * @throws IOException if it cannot be made
     */
    public byte[] of(Page page, String title, Locale language) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language.toLanguageTag());
            Map<Typeface.Weight, PDFont> fonts = fonts(document);
            PDPage paper = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
            document.addPage(paper);
            try (PDPageContentStream stream = new PDPageContentStream(document, paper)) {
                for (Page.Mark mark : page.marks()) {
                    draw(mark, page.height(), fonts, document, stream);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A picture that is broken after its header leaves its place empty. */
    private static Optional<PDImageXObject> decoded(byte[] file, PDDocument document) {
        try {
            return Optional.of(PDImageXObject.createFromByteArray(document, file, "logo"));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Map<Typeface.Weight, PDFont> fonts(PDDocument document) throws IOException {
        Map<Typeface.Weight, PDFont> fonts = new EnumMap<>(Typeface.Weight.class);
        for (Typeface.Weight weight : Typeface.Weight.values()) {
            fonts.put(weight, PDType0Font.load(document, weight.read(), true));
        }
        return fonts;
    }

    /** PDF counts from the bottom. */
    private static void draw(Page.Mark mark, double height, Map<Typeface.Weight, PDFont> fonts, PDDocument document,
            PDPageContentStream stream) throws IOException {
        switch (mark) {
            case Page.Writing(double x, double y, String text, Typeface.Weight weight, double size, Page.Tone tone) -> {
                stream.beginText();
                stream.setNonStrokingColor((float) tone.grey());
                stream.setFont(fonts.get(weight), (float) size);
                stream.newLineAtOffset((float) x, (float) (height - y));
                stream.showText(text);
                stream.endText();
            }
            case Page.Area(double x, double y, double w, double h, Page.Tone tone) -> {
                stream.setNonStrokingColor((float) tone.grey());
                stream.addRect((float) x, (float) (height - y - h), (float) w, (float) h);
                stream.fill();
            }
            case Page.Logo(double x, double y, double w, double h, byte[] file) -> {
                Optional<PDImageXObject> logo = decoded(file, document);
                if (logo.isPresent()) {
                    stream.drawImage(logo.get(), (float) x, (float) (height - y - h), (float) w, (float) h);
                }
            }
            case Page.Box(double x, double y, double side, Page.Tone tone) -> {
                stream.setStrokingColor((float) tone.grey());
                stream.setLineWidth(0.8f);
                stream.addRect((float) x, (float) (height - y - side), (float) side, (float) side);
                stream.stroke();
            }
        }
    }
}
