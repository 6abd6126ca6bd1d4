package org.backstory.handout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.Words;
import org.backstory.session.Tour;
import org.backstory.settings.Paper;
import org.backstory.settings.Settings;

/**
 * A talk on paper.
 *
 * @param pack     what is told
 * @param clinic   what the machine's settings say of the clinic
 * @param language the language tag, a language of the pack
 * @param paper    the paper
 * @param notes    whether the notes of the speaker stand below each screen
 */
public record Handout(Pack pack, Settings.Clinic clinic, String language, Paper paper, boolean notes) {

    /**
     * The file.
     *
     * @param pictures draws a screen as it is shown to a group
     * @throws IOException if it cannot be made
     */
    public byte[] pdf(Function<Screen, Image> pictures) throws IOException {
        Words words = pack.words().get(language);
        Leaves leaves = new Leaves(pack, words, clinic, notes);
        try (HandoutPdf pdf = new HandoutPdf(PageFrame.of(paper, notes), words.title(), Locale.forLanguageTag(language), words.ui().sources());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Screen screen : new Tour(pack).slides()) {
                pdf.add(leaves.of(screen), copy(pictures.apply(screen)));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage copy(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] dots = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, dots, 0, width);
        return copy;
    }
}
