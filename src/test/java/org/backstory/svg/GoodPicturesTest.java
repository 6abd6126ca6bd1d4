package org.backstory.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture may say is read as SVG means it. */
class GoodPicturesTest {

    @TempDir
    Path folder;
    private SvgFile svg;

    @BeforeEach
    void begin() {
        svg = new SvgFile(folder);
    }

    @Test
    void everyKindOfGeometry() {
        Drawing drawing = svg.drawn("""
                <path d="M1 1L2 2"/>
                <rect x="1" y="2" width="3" height="4" rx="0.5"/>
                <circle cx="1" cy="2" r="3"/>
                <ellipse cx="1" cy="2" rx="3" ry="4"/>
                <line x1="1" y1="2" x2="3" y2="4"/>
                <polyline points="1,2 3,4"/>
                <polygon points="1 2 3 4 5,6"/>""");
        assertThat(drawing.root().children()).map(this::geometry).containsExactly(
                new Geometry.PathData("M1 1L2 2"),
                new Geometry.Rect(1, 2, 3, 4, 0.5, 0.5),
                new Geometry.Ellipse(1, 2, 3, 3),
                new Geometry.Ellipse(1, 2, 3, 4),
                new Geometry.Line(1, 2, 3, 4),
                new Geometry.Poly(List.of(1.0, 2.0, 3.0, 4.0), false),
                new Geometry.Poly(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), true));
        assertThat(drawing.width()).isEqualTo(10);
        assertThat(drawing.height()).isEqualTo(10);
    }

    @Test
    void theRoundingOfOneAxisHoldsForBoth() {
        assertThat(geometry(svg.drawn("<rect width=\"4\" height=\"4\" ry=\"1\"/>").root().children().getFirst())).isEqualTo(new Geometry.Rect(0, 0, 4, 4, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1 1 2 2 3 3", "m1,1l-1-1", "M0 0C1 1 2 2 3 3S4 4 5 5", "M0 0Q1 1 2 2T3 3", "M0 0H5V5h-5z", "M0 0A1 1 0 0 1 2 2", "M1e1 1E-1L+.5 5.", " M0 0L1 1 ", "M0 0L1 1zM2 2L3 3z"})
    void pathData(String d) {
        assertThat(geometry(svg.drawn("<path d=\"" + d + "\"/>").root().children().getFirst())).isEqualTo(new Geometry.PathData(d));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "translate(2)|3 1", "translate(2,3)|3 4", "scale(2)|2 2", "scale(2 3)|2 3", "rotate(90)|-1 1", "rotate(180, 2, 2)|3 3",
            "skewX(45)|2 1", "skewY(45)|1 2", "matrix(1 0 0 1 5 6)|6 7", "translate(1,1) scale(2)|3 3", "scale(2),translate(1,1)|4 4", "|1 1"})
    void transformsMoveThePointOneOne(String transform, String to) {
        Style style = svg.drawn("<g transform=\"" + (transform == null ? "" : transform) + "\"/>").root().children().getFirst().style();
        double x = 1;
        double y = 1;
        for (Style.Matrix m : style.transforms().reversed()) {
            double before = x;
            x = m.a() * before + m.c() * y + m.e();
            y = m.b() * before + m.d() * y + m.f();
        }
        assertThat(x).isCloseTo(Double.parseDouble(to.split(" ")[0]), within(1e-9));
        assertThat(y).isCloseTo(Double.parseDouble(to.split(" ")[1]), within(1e-9));
    }

    @Test
    void gradients() {
        Drawing drawing = svg.drawn("""
                <defs>
                  <linearGradient id="l" x1="0" y1="0" x2="0" y2="100%"><stop offset="0" stop-color="#ff0000"/><stop offset="50%" stop-color="#00ff00" stop-opacity="0.5"/></linearGradient>
                  <radialGradient id="r" cx="0.2" cy="0.3" r="0.4"><stop offset="1" stop-color="#0000ff"/></radialGradient>
                </defs>
                <rect width="1" height="1" fill="url(#l)" stroke="url(#r)"/>""");
        Style style = drawing.root().children().getFirst().style();
        assertThat(style.fill()).hasValue(new Paint.Linear(0, 0, 0, 1, List.of(new Paint.Stop(0, "#ff0000", 1), new Paint.Stop(0.5, "#00ff00", 0.5))));
        assertThat(style.stroke()).hasValue(new Paint.Radial(0.2, 0.3, 0.4, List.of(new Paint.Stop(1, "#0000ff", 1))));
        assertThat(drawing.root().children()).as("definitions are not drawn").hasSize(1);
    }

    @Test
    void classesAndStrokes() {
        Style style = svg.drawn("<g class=\" bone  lit \" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke-linejoin=\"bevel\" stroke-dasharray=\"1, 2\" fill=\"none\" "
                + "stroke=\"#12aBcD\" fill-rule=\"evenodd\" opacity=\"0.25\"/>").root().children().getFirst().style();
        assertThat(style.classes()).containsExactly("bone", "lit");
        assertThat(style.width()).hasValue(2.5);
        assertThat(style.cap()).hasValue("round");
        assertThat(style.join()).hasValue("bevel");
        assertThat(style.dashes()).containsExactly(1.0, 2.0);
        assertThat(style.fill()).hasValue(new Paint.None());
        assertThat(style.stroke()).hasValue(new Paint.Solid("#12aBcD"));
        assertThat(style.evenOdd()).isTrue();
        assertThat(style.opacity()).isEqualTo(0.25);
    }

    @Test
    void aClipIsTheShapesOfItsPath() {
        Drawing drawing = svg.drawn("<clipPath id=\"c\"><circle r=\"2\"/></clipPath><g clip-path=\"url(#c)\"/>");
        assertThat(drawing.root().children()).hasSize(1);
        assertThat(drawing.root().children().getFirst().style().clip()).map(this::geometry).containsExactly(new Geometry.Ellipse(0, 0, 2, 2));
    }

    @Test
    void groupsAndIds() {
        Drawing drawing = svg.drawn("<title>A thing</title><g id=\"outer\"><g id=\"inner\"><line x2=\"1\" id=\"line-1\"/></g></g><!-- seen by nobody -->");
        assertThat(drawing.ids()).containsExactlyInAnyOrder("outer", "inner", "line-1");
    }

    private Geometry geometry(Shape shape) {
        return ((Shape.Form) shape).geometry();
    }
}
