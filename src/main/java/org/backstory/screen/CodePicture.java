package org.backstory.screen;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.backstory.session.Sizes;
import org.backstory.session.VisitSheet;
import org.backstory.sheet.SheetCode;

/**
 * The page as a QR code. It is black on white in every theme, with its white quiet zone: cameras look for dark modules on
 * a light ground, and many do not find a code that is light on dark or colored.
 */
final class CodePicture extends Region {

    /** Smaller modules are not seen by the camera of a telephone held 40 cm away; larger ones gain nothing. */
    private static final double LEAST_MM = 1;
    private static final double MOST_MM = 1.6;

    private final VisitSheet sheet;
    private final Sizes sizes;
    private final ImageView view = new ImageView();
    private SheetCode code;
    private int room = -1;
    private int module;

    CodePicture(VisitSheet sheet, String says, Sizes sizes) {
        this.sheet = sheet;
        this.sizes = sizes;
        setId("sheet-code");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(says);
        view.setSmooth(false);
        getChildren().setAll(view);
    }

    /** Draws the code anew for this much room, px. */
    void fit(double side) {
        if (room != (int) side) {
            room = (int) side;
            int least = (int) Math.ceil(sizes.mm(LEAST_MM));
            code = SheetCode.of(sheet, room / least);
            module = Math.max(least, Math.min(room / code.side(), (int) sizes.mm(MOST_MM)));
            view.setImage(drawn());
        }
    }

    /** Its side, px. */
    double side() {
        return code.side() * module;
    }

    /** Whether it holds less than the page. */
    boolean shortened() {
        return code.shortened();
    }

    private Image drawn() {
        WritableImage image = new WritableImage(code.side() * module, code.side() * module);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < code.side() * module; y++) {
            List<Boolean> row = code.modules().get(y / module);
            for (int x = 0; x < code.side() * module; x++) {
                pixels.setColor(x, y, row.get(x / module) ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }
}
