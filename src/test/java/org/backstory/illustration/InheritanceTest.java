package org.backstory.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.backstory.mode.Toolkit;
import org.backstory.svg.SvgReader;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A shape has from its groups what it does not say for itself, as in SVG. */
@ExtendWith(Tours.class)
class InheritanceTest {

    @Test
    void ofStrokesAndFills(Toolkit toolkit) {
        Shape line = shape(toolkit, "<g stroke-width=\"3\" stroke-linecap=\"round\" stroke-dasharray=\"1 2\" stroke=\"#ff0000\" fill=\"#0000ff\"><g><line id=\"x\" x2=\"1\"/></g></g>");
        assertThat(line.getStrokeWidth()).isEqualTo(3);
        assertThat(line.getStrokeLineCap()).isEqualTo(StrokeLineCap.ROUND);
        assertThat(line.getStrokeDashArray()).isEqualTo(List.of(1.0, 2.0));
        assertThat(line.getStroke()).isEqualTo(Color.RED);
        assertThat(line.getFill()).isEqualTo(Color.BLUE);
    }

    @Test
    void whatAShapeSaysItselfCounts(Toolkit toolkit) {
        Shape line = shape(toolkit, "<g stroke-width=\"3\" class=\"bone\"><line id=\"x\" x2=\"1\" stroke-width=\"0.5\" class=\"nerve\"/></g>");
        assertThat(line.getStrokeWidth()).isEqualTo(0.5);
        assertThat(line.getStyleClass()).contains("art-nerve").doesNotContain("art-bone");
    }

    @Test
    void ofClassesUnderAnotherName(Toolkit toolkit) {
        assertThat(shape(toolkit, "<g class=\"bone\"><rect id=\"x\" width=\"1\" height=\"1\"/></g>").getStyleClass()).contains("art-bone", "art-area");
        assertThat(shape(toolkit, "<g class=\"bone-line\"><line id=\"x\" x2=\"1\"/></g>").getStyleClass()).contains("art-bone-line", "art-stroke");
    }

    @Test
    void ofTheFillRule(Toolkit toolkit) {
        assertThat(((SVGPath) shape(toolkit, "<g fill-rule=\"evenodd\"><path id=\"x\" d=\"M0 0L1 1\"/></g>")).getFillRule()).isEqualTo(FillRule.EVEN_ODD);
    }

    @Test
    void lightingAPartFadesTheRest(Toolkit toolkit) {
        Picture picture = picture(toolkit, "<g id=\"a\"><line x2=\"1\"/></g><g id=\"b\"><line x2=\"1\"/></g>");
        picture.light(List.of("a"));
        assertThat(states(picture, "a")).containsExactly("lit");
        assertThat(states(picture, "b")).containsExactly("faded");
        picture.light(List.of());
        assertThat(states(picture, "a")).isEmpty();
        assertThat(states(picture, "b")).isEmpty();
    }

    private List<String> states(Picture picture, String id) {
        Node shape = ((Parent) picture.lookup("#" + id)).getChildrenUnmodifiable().getFirst();
        return shape.getPseudoClassStates().stream().map(Object::toString).filter(state -> state.equals("lit") || state.equals("faded")).toList();
    }

    private Shape shape(Toolkit toolkit, String elements) {
        return (Shape) picture(toolkit, elements).lookup("#x");
    }

    private Picture picture(Toolkit toolkit, String elements) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">" + elements + "</svg>";
        return toolkit.call(() -> new Picture(new SvgReader().bundled(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), "x.svg"), ""));
    }
}
