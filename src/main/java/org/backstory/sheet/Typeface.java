package org.backstory.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a page: Source Sans as the screen shows it, and how wide it runs. */
public final class Typeface {

    private final Map<Weight, TrueTypeFont> fonts = new EnumMap<>(Weight.class);

    /** How bold letters are. */
    public enum Weight {
        /** Running text. */
        REGULAR("SourceSansPro-Regular.ttf", "Source Sans Pro"),
        /** Headings and what matters most. */
        SEMIBOLD("SourceSansPro-SemiBold.ttf", "Source Sans Pro SemiBold");

        private final String file;
        private final String family;

        Weight(String file, String family) {
            this.file = file;
            this.family = family;
        }

        /** The name under which the toolkit knows it. */
        String family() {
            return family;
        }

        /** The font, letter by letter: a ligature in a PDF file is one sign that few programs read back as its letters. */
        public TrueTypeFont read() throws IOException {
            try (InputStream in = Typeface.class.getResourceAsStream("/org/backstory/fonts/" + file)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                font.setEnableGsub(false);
                return font;
            }
        }
    }

    /** Reads the letters. */
    public Typeface() {
        for (Weight weight : Weight.values()) {
            try {
                fonts.put(weight, weight.read());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether there is a sign for every character. */
    public boolean has(String text) {
        return text.codePoints().allMatch(character -> glyph(Weight.REGULAR, character) != 0);
    }

    /** How wide a text runs, in points. */
    public double width(String text, Weight weight, double size) {
        try {
            TrueTypeFont font = fonts.get(weight);
            double units = 0;
            for (int character : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyph(weight, character));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(Weight weight, int character) {
        try {
            return fonts.get(weight).getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
