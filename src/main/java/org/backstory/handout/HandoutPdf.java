package org.backstory.handout;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.backstory.handout.PageLines.Line;
import org.backstory.sheet.Typeface;

/**
 * A handout as a PDF file, made page by page in memory. The words of a picture lie over it unseen, so that the file can
 * be searched, and a screen reader reads it in the right language.
 */
final class HandoutPdf implements Closeable {

    /** What JPEG leaves of flat colors is not seen in print at this quality. */
    private static final float QUALITY = 0.86f;

    private final PDDocument document = new PDDocument();
    private final Map<Typeface.Weight, PDFont> fonts = new EnumMap<>(Typeface.Weight.class);
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<String, PDOutlineItem> chapters = new HashMap<>();
    private final PageFrame frame;
    private final PageLines lines;

    /**
     * An empty handout.
     *
     * @param title   what a reader shows in its window
     * @param sources the heading over the sources
     * @throws IOException if a font cannot be read
     */
    HandoutPdf(PageFrame frame, String title, Locale language, String sources) throws IOException {
        this.frame = frame;
        this.lines = new PageLines(frame, sources);
        for (Typeface.Weight weight : Typeface.Weight.values()) {
            fonts.put(weight, PDType0Font.load(document, weight.read(), true));
        }
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Adds a page. */
    void add(Leaf leaf, BufferedImage picture) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) frame.width(), (float) frame.height()));
        document.addPage(page);
        PDImageXObject image = JPEGFactory.createFromImage(document, picture, QUALITY);
        List<Line> below = lines.below(leaf);
        double height = frame.height() - 2 * PageFrame.MARGIN - lines.height(leaf);
        double scale = Math.min(frame.room() / picture.getWidth(), height / picture.getHeight());
        double width = picture.getWidth() * scale;
        double left = (frame.width() - width) / 2;
        double top = PageFrame.MARGIN;
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.drawImage(image, (float) left, (float) (frame.height() - top - picture.getHeight() * scale), (float) width,
                    (float) (picture.getHeight() * scale));
            for (Line line : lines.over(leaf, left, top, width, picture.getHeight() * scale)) {
                write(line, stream);
            }
            for (Line line : below) {
                write(line.down(leaf.notes().isEmpty() ? frame.height() - PageFrame.MARGIN - lines.height(leaf)
                        : top + picture.getHeight() * scale), stream);
            }
            for (Line line : lines.foot(leaf)) {
                write(line, stream);
            }
        }
        mark(leaf, page);
    }

    /** PDF counts from the bottom. */
    private void write(Line line, PDPageContentStream stream) throws IOException {
        stream.beginText();
        stream.setRenderingMode(line.seen() ? RenderingMode.FILL
                : RenderingMode.NEITHER);
        stream.setNonStrokingColor((float) line.grey());
        stream.setFont(fonts.get(line.weight()), (float) line.size());
        stream.newLineAtOffset((float) line.x(), (float) (frame.height() - line.y()));
        stream.showText(line.text());
        stream.endText();
    }

    private void mark(Leaf leaf, PDPage page) {
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(page);
        PDOutlineNode parent = leaf.chapter().map(chapter -> (PDOutlineNode) chapters.computeIfAbsent(chapter, name -> item(outline, name, there)))
                .orElse(outline);
        item(parent, leaf.title(), there);
    }

    private static PDOutlineItem item(PDOutlineNode parent, String title, PDPageFitDestination there) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(there);
        parent.addLast(item);
        return item;
    }

    /** Writes the file. */
    void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
