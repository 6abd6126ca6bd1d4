package org.backstory.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author or an attacker puts into a picture is one finding that names its place, and never an exception. */
class BadPicturesTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">";

    @TempDir
    Path folder;
    private SvgFile svg;

    @BeforeEach
    void begin() {
        svg = new SvgFile(folder);
    }

    // ---- files that are no picture ----

    @Test
    void aMissingFile() {
        Findings findings = new Findings();
        assertThat(new SvgReader().read(folder.resolve("none.svg"), "none.svg", findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::toString).containsExactly("none.svg: error: the picture cannot be read; check that the file exists and may be read");
    }

    @Test
    void anEmptyFile() {
        assertOne(svg.findings(""), "p.svg:1:1", "not well-formed XML");
    }

    @Test
    void aFileThatIsNoXml() {
        assertOne(svg.findings("PNG, and then some"), "p.svg:1:1", "not well-formed XML");
    }

    @Test
    void bytesThatAreNoText() throws Exception {
        Path file = folder.resolve("bytes.svg");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, (byte) 0xff, (byte) 0xfe});
        Findings findings = new Findings();
        assertThat(new SvgReader().read(file, "bytes.svg", findings)).isEmpty();
        assertThat(findings.list()).hasSize(1);
    }

    @Test
    void wrongUtf8() throws Exception {
        Path file = folder.resolve("latin.svg");
        Files.write(file, (SVG + "<title>\u00e9</title></svg>").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Findings findings = new Findings();
        assertThat(new SvgReader().read(file, "latin.svg", findings)).isEmpty();
        assertThat(findings.list()).hasSize(1);
    }

    @Test
    void anUnclosedElement() {
        assertOne(svg.findings(SVG + "\n<g>\n</svg>"), "p.svg:3:", "not well-formed XML");
    }

    @Test
    void anotherRoot() {
        assertOne(svg.findings("<html/>"), "p.svg:1:1", "this is <html>, not an SVG picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viewBox=\"\"", "viewBox=\"0 0 10\"", "viewBox=\"1 0 10 10\"", "viewBox=\"0 0 0 10\"", "viewBox=\"0 0 NaN 10\"", "viewBox=\"0 0 1e99 10\""})
    void noUsableViewBox(String attribute) {
        assertOne(svg.findings("<svg " + attribute + "/>"), "p.svg:1:1", "no viewBox that begins at 0 0");
    }

    // ---- files that want to break the program ----

    @Test
    void twoMegabytes() {
        assertOne(svg.findings(SVG + " ".repeat(2_000_000) + "</svg>"), "p.svg", "the picture has 2000");
    }

    @Test
    void tenThousandDeep() {
        assertOne(svg.findings(SVG + "\n" + "<g>".repeat(10_000) + "</g>".repeat(10_000) + "</svg>"), "p.svg:2:", "nests deeper than 32");
    }

    @Test
    void tenThousandElements() {
        assertOne(svg.findings(SVG + "\n" + "<g/>".repeat(10_000) + "</svg>"), "p.svg:2:", "more than 5000 elements");
    }

    @Test
    void aDoctype() {
        assertOne(svg.findings("<!DOCTYPE svg>\n" + SVG + "</svg>"), "p.svg:1:", "DOCTYPE");
    }

    @Test
    void anExternalDoctype() {
        assertOne(svg.findings("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://localhost:1/svg11.dtd\">\n" + SVG + "</svg>"), "p.svg:1:", "DOCTYPE");
    }

    @Test
    void aBillionLaughs() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertOne(svg.findings(bomb + "]>\n" + SVG + "<title>&a29;</title></svg>"), "p.svg:1:", "DOCTYPE");
    }

    @Test
    void aFileFromOutside() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        List<Finding> findings = svg.findings("<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + SVG + "<g id=\"&x;\"/></svg>");
        assertOne(findings, "p.svg:1:", "DOCTYPE");
        assertThat(findings.toString()).doesNotContain("SECRET");
    }

    @Test
    void anUndeclaredEntity() {
        assertThat(svg.findingsInside("<title>&nbsp;</title>")).hasSize(1).first().asString().startsWith("p.svg:2:");
    }

    // ---- what is not in the subset ----

    @ParameterizedTest
    @ValueSource(strings = {"image", "use", "style", "script", "text", "foreignObject", "animate", "filter", "mask", "a", "symbol", "pattern"})
    void anElementOutsideTheSubset(String name) {
        assertOne(svg.findingsInside("<" + name + "/>"), "p.svg:2:1", "<" + name + "> is not supported in pictures");
    }

    @Test
    void whatIsInsideOfItIsNotReportedAgain() {
        assertOne(svg.findingsInside("<text x=\"1\"><tspan onclick=\"x\"/></text>"), "p.svg:2:1", "<text> is not supported");
    }

    @Test
    void everyElementIsReported() {
        assertThat(svg.findingsInside("<image/>\n  <use/>")).extracting(f -> f.where().toString()).containsExactly("p.svg:2:1", "p.svg:3:3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"onclick=\"alert(1)\"|onclick", "style=\"fill:red\"|style", "xlink:href=\"http://localhost:1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"|xlink:href",
            "href=\"file:/etc/passwd\"|href", "filter=\"url(#f)\"|filter", "fill-opacity=\"0.5\"|fill-opacity"})
    void anAttributeOutsideTheSubset(String attribute, String name) {
        assertOne(svg.findingsInside("<g " + attribute + "/>"), "p.svg:2:1", "<g> may not have the attribute '" + name + "'");
    }

    // ---- values that cannot be drawn ----

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "L 1 1", "M 1", "M 1 1 L 2", "M 1 1 X 2 2", "M 1 1 L NaN 2", "M 1 1 L 1e999 2", "M 1 1 L 2 2 q", "M 1 1 A 1 1 0 0 1 2", "M 1 1 z 3", "M 1 1 L 2 2 !", "M 1 1 L 2 2 \u017F 1 2 3 4"})
    void badPathData(String d) {
        assertOne(svg.findingsInside("<path d=\"" + d + "\"/>"), "p.svg:2:1", "the path data cannot be drawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e999", "1e9", "Infinity", "10px", "50%", "1 2", "--1", "\u0661"})
    void badNumbers(String number) {
        assertOne(svg.findingsInside("<line x1=\"" + number + "\" y1=\"0\" x2=\"1\" y2=\"1\"/>"), "p.svg:2:1", "x1=\"" + number + "\" is no number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<circle cx=\"1\" cy=\"1\"/>|<circle> has no r above 0",
            "<circle r=\"-1\"/>|<circle> has no r above 0",
            "<circle r=\"NaN\"/>|r=\"NaN\" is no number",
            "<polygon points=\"1,2 3\"/>|the points of <polygon> cannot be read",
            "<polyline/>|the points of <polyline> cannot be read",
            "<rect width=\"0\" height=\"1\"/>|<rect> has no width above 0",
            "<g transform=\"spin(3)\"/>|transform=\"spin(3)\" cannot be read",
            "<g transform=\"scale(1,2,3)\"/>|transform=\"scale(1,2,3)\" cannot be read",
            "<g transform=\"scale(2\"/>|transform=\"scale(2\" cannot be read",
            "<g opacity=\"half\"/>|opacity=\"half\" cannot be read",
            "<g stroke-linecap=\"flat\"/>|stroke-linecap=\"flat\" cannot be read",
            "<g stroke-width=\"-1\"/>|stroke-width=\"-1\" cannot be read",
            "<g stroke-dasharray=\"-1 2\"/>|stroke-dasharray=\"-1 2\" cannot be read",
            "<g stroke-dasharray=\"0 0\"/>|stroke-dasharray=\"0 0\" cannot be read",
            "<g fill=\"red\"/>|fill=\"red\" is no paint of this picture",
            "<g fill=\"url(#none)\"/>|fill=\"url(#none)\" is no paint of this picture",
            "<g fill=\"url(http://localhost/#x)\"/>|fill=\"url(http://localhost/#x)\" is no paint of this picture",
            "<g clip-path=\"url(#none)\"/>|clip-path=\"url(#none)\" is not defined in this picture"})
    void valuesThatCannotBeDrawn(String element, String problem) {
        assertOne(svg.findingsInside(element), "p.svg:2:1", problem);
    }

    @Test
    void anIdTwice() {
        assertOne(svg.findingsInside("<g id=\"a\"/>\n<g id=\"a\"/>"), "p.svg:3:1", "the id 'a' is used twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a.b", "\u00e9"})
    void anIdThatNothingCanName(String id) {
        assertOne(svg.findingsInside("<g id=\"" + id + "\"/>"), "p.svg:2:1", "the id '" + id + "' has characters that are not allowed");
    }

    @Test
    void aBadColorOfAStop() {
        assertOne(svg.findingsInside("<linearGradient id=\"g\">\n<stop offset=\"0\" stop-color=\"red\"/></linearGradient>"), "p.svg:3:1", "stop-color=\"red\" is no color");
    }

    private void assertOne(List<Finding> findings, String where, String problem) {
        assertThat(findings).hasSize(1);
        Finding finding = findings.getFirst();
        assertThat(finding.isError()).isTrue();
        assertThat(finding.where().toString()).startsWith(where);
        assertThat(finding.problem()).contains(problem);
        assertThat(finding.remedy()).isNotBlank();
    }
}
