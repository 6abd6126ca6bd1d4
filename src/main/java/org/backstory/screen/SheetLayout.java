package org.backstory.screen;

import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/**
 * The code beside the page in landscape, above it in portrait; under the page a line of words and the buttons. The code
 * gets the room that it needs to be scanned, the page what is left: it can be scrolled, a code cannot.
 */
final class SheetLayout extends Region {

    private static final double MARGIN_MM = 12;
    private static final double GAP_MM = 10;
    private static final double FOOT_GAP_MM = 5;
    /** The most of the width in landscape, and of the height in portrait, that the code gets. */
    private static final double CODE_LANDSCAPE = 0.48;
    private static final double CODE_PORTRAIT = 0.58;

    private final CodePicture code;
    private final Region page;
    private final Region line;
    private final Region buttons;
    private final Runnable codeDrawn;
    private final Sizes sizes;

    /** @param codeDrawn called when the code was drawn for its room */
    SheetLayout(CodePicture code, Region page, Region line, Region buttons, Runnable codeDrawn, Sizes sizes) {
        this.code = code;
        this.page = page;
        this.line = line;
        this.buttons = buttons;
        this.codeDrawn = codeDrawn;
        this.sizes = sizes;
        getStyleClass().add("sheet-layout");
        getChildren().setAll(code, page, line, buttons);
    }

    @Override
    protected void layoutChildren() {
        double margin = sizes.mm(MARGIN_MM);
        double width = getWidth() - 2 * margin;
        if (getWidth() >= getHeight() * 0.95) {
            beside(margin, width);
        } else {
            below(margin, width);
        }
    }

    private void beside(double x, double width) {
        double gap = sizes.mm(GAP_MM);
        fit(Math.min(getHeight(), width * CODE_LANDSCAPE));
        place(code, x, (getHeight() - code.side()) / 2, code.side(), code.side());
        column(x + code.side() + gap, 0, width - code.side() - gap);
    }

    private void below(double x, double width) {
        double foot = line.prefHeight(width) + buttons.prefHeight(-1) + 3 * sizes.mm(FOOT_GAP_MM);
        fit(Math.min(width, (getHeight() - foot) * CODE_PORTRAIT));
        place(code, x + (width - code.side()) / 2, 0, code.side(), code.side());
        column(x, code.side() + sizes.mm(FOOT_GAP_MM), width);
    }

    /** The page, the line of words and the buttons, from a height down to the foot. */
    private void column(double x, double y, double width) {
        double gap = sizes.mm(FOOT_GAP_MM);
        double buttonsWidth = buttons.prefWidth(-1);
        double buttonsHeight = buttons.prefHeight(-1);
        double buttonsY = getHeight() - buttonsHeight;
        double lineY = buttonsY - gap - line.prefHeight(width);
        place(page, x, y, width, lineY - gap - y);
        place(line, x, lineY, width, line.prefHeight(width));
        place(buttons, x + width - buttonsWidth, buttonsY, buttonsWidth, buttonsHeight);
    }

    private void fit(double room) {
        code.fit(room);
        codeDrawn.run();
    }

    private void place(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
