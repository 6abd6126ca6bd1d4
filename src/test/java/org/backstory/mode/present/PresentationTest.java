package org.backstory.mode.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A speaker with a laptop and a projector. */
@ExtendWith(Tours.class)
class PresentationTest {

    @Test
    void look(Pack pack, Toolkit toolkit) throws Exception {
        try (Stagehand talk = new Stagehand(pack, toolkit, Optional.of("spine"), Stagehand.LAPTOP, Stagehand.PROJECTOR)) {
            Thread.sleep(1000);
            toolkit.call(() -> {
                Image i = talk.scene().snapshot(null);
                int w = (int) i.getWidth(), h = (int) i.getHeight();
                java.awt.image.BufferedImage b = new java.awt.image.BufferedImage(w, h, 1);
                for (int x = 0; x < w; x++) for (int y = 0; y < h; y++) b.setRGB(x, y, i.getPixelReader().getArgb(x, y));
                javax.imageio.ImageIO.write(b, "png", Path.of("/tmp/present/t.png").toFile());
//                dump(talk.scene().getRoot(), 0);
                return null;
            });
        }
    }
    void dump(javafx.scene.Node n, int d) { if (d > 6) return; System.out.println(" ".repeat(d) + n + " " + n.getBoundsInParent()); if (n instanceof javafx.scene.Parent p) p.getChildrenUnmodifiable().forEach(c -> dump(c, d + 1)); }
}
