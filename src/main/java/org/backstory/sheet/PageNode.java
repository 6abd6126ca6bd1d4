package org.backstory.sheet;

import java.io.ByteArrayInputStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A page as JavaFX prints it: one unit is one point, as in the PDF file. */
final class PageNode extends Group {

    PageNode(Page page) {
        page.marks().forEach(mark -> getChildren().add(node(mark)));
    }

    private static Node node(Page.Mark mark) {
        return switch (mark) {
            case Page.Writing(double x, double y, String words, Typeface.Weight weight, double size, Page.Tone tone) -> {
                Text text = new Text(x, y, words);
                text.setFont(new Font(weight.family(), size));
                text.setFill(Color.gray(tone.grey()));
                yield text;
            }
            case Page.Area(double x, double y, double width, double height, Page.Tone tone) -> {
                Rectangle area = new Rectangle(x, y, width, height);
                area.setFill(Color.gray(tone.grey()));
                yield area;
            }
            case Page.Logo(double x, double y, double width, double height, byte[] file) -> {
                ImageView logo = new ImageView(new Image(new ByteArrayInputStream(file)));
                logo.setX(x);
                logo.setY(y);
                logo.setFitWidth(width);
                logo.setFitHeight(height);
                logo.setSmooth(true);
                yield logo;
            }
            case Page.Box(double x, double y, double side, Page.Tone tone) -> {
                Rectangle box = new Rectangle(x, y, side, side);
                box.setFill(Color.TRANSPARENT);
                box.setStroke(Color.gray(tone.grey()));
                box.setStrokeWidth(0.8);
                yield box;
            }
        };
    }
}
