package org.backstory.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstory.content.Claim;
import org.backstory.content.Evidence;
import org.backstory.content.ItemWords;
import org.backstory.content.MarkedText;
import org.backstory.content.Pack;
import org.backstory.content.Packs;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.Words;
import org.backstory.finding.Seeded;
import org.backstory.questions.AskingPack;
import org.backstory.settings.Settings;
import org.backstory.svg.PaintClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The pages that are written, as a parser reads them. */
class HtmlExportTest {

    private static final Pattern VARIABLE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern DEFINITION = Pattern.compile("(--[\\w-]+)\\s*:");
    private static final Pattern LOCAL = Pattern.compile("url\\(#([^)]+)\\)");

    @TempDir
    private Path temp;

    @Test
    void everyWordOfEveryScreenIsOnItsPage() throws IOException {
        Pack pack = Packs.load(Packs.BUNDLED);
        Path folder = export(pack, pack.file().languages());
        for (Words words : pack.words().values()) {
            WrittenPage page = WrittenPage.read(folder.resolve(words.language().equals("en") ? "index.html" : words.language() + ".html"));
            Evidence evidence = new Evidence(pack, words);
            for (Screen screen : pack.screens()) {
                String read = WrittenPage.words(page.withId(screen.id()));
                assertThat(told(words.screens().get(screen.id()))).as(screen.id()).allSatisfy(text -> assertThat(read).contains(squeezed(text)));
                if (screen instanceof Claim claim) {
                    assertThat(read).contains(squeezed(evidence.strength(claim)), squeezed(evidence.review()));
                    assertThat(evidence.sources(claim)).allSatisfy(source -> assertThat(read).contains(squeezed(Evidence.title(source))));
                }
            }
            assertThat(WrittenPage.words(page.withId("about"))).contains(squeezed(words.ui().notReviewed()));
            words.glossary().forEach((term, meaning) -> assertThat(WrittenPage.words(page.withId("term_" + term))).contains(squeezed(meaning.meaning())));
        }
    }

    @Test
    void nothingIsLoadedFromANetworkAndNothingIsMissing() throws IOException {
        Pack pack = Packs.load(Packs.BUNDLED);
        Path folder = export(pack, pack.file().languages());
        for (String name : List.of("index.html", "es.html")) {
            WrittenPage page = WrittenPage.read(folder.resolve(name));
            List<String> ids = page.values("id");
            assertThat(ids).doesNotHaveDuplicates();
            Stream.of("href", "src").map(page::values).flatMap(List::stream).forEach(target -> {
                if (target.startsWith("#")) {
                    assertThat(ids).contains(target.substring(1));
                } else {
                    assertThat(folder.resolve(target)).isRegularFile();
                }
            });
            assertThat(ids).containsAll(page.values("popovertarget"));
            Stream<String> painted = page.all().stream().flatMap(one -> Stream.of("fill", "stroke", "clip-path").map(one::getAttribute));
            Set<String> used = Stream.concat(painted, page.all("style").stream().map(Element::getTextContent))
                    .flatMap(text -> LOCAL.matcher(text).results()).map(match -> match.group(1)).collect(Collectors.toSet());
            assertThat(ids).containsAll(used);
        }
        assertThat(WrittenPage.file(folder, "page.css")).doesNotContain("http", "@import");
        assertThat(WrittenPage.file(folder, "page.js")).doesNotContain("http", "fetch", "import(");
        Pattern.compile("url\\(([^)#]+)\\)").matcher(WrittenPage.file(folder, "page.css")).results()
                .forEach(match -> assertThat(folder.resolve(match.group(1))).isRegularFile());
    }

    @Test
    void everyColorIsOneOfTheThemes() throws IOException {
        Path folder = export(Packs.load(Packs.BUNDLED), List.of("en"));
        String style = WrittenPage.read(folder.resolve("index.html")).all("style").getFirst().getTextContent();
        Set<String> known = new TreeSet<>(matches(DEFINITION, style.lines().findFirst().orElseThrow()));
        assertThat(known).contains("--ink", "--art-bone-a");
        assertThat(known).containsAll(matches(VARIABLE, style));
        Set<String> own = Set.of("--aspect", "--percent");
        assertThat(matches(VARIABLE, WrittenPage.file(folder, "page.css")).stream().filter(name -> !own.contains(name))).isSubsetOf(known);
        assertThat(style).doesNotContain("-fx-", ":lit", ":weak", ":faded", "linear-gradient");
        assertThat(new PaintClasses().names()).allSatisfy(name -> assertThat(style).contains(".art-" + name + "{"));
    }

    @Test
    void everyKindOfScreenAndStrangeWordsAreWritten() throws IOException {
        Seeded tiny = AskingPack.copy(temp.resolve("pack"));
        tiny.plant("words/en.json", "\"A tiny pack\"", "\"1 < 2 &amp; \\\"A\\\" > 0\"");
        Pack pack = Packs.load(tiny.root());
        Path folder = export(pack, List.of("es", "en"));
        WrittenPage page = WrittenPage.read(folder.resolve("en.html"));
        assertThat(page.all("title").getFirst().getTextContent()).isEqualTo("1 < 2 &amp; \"A\" > 0");
        assertThat(page.all("section")).hasSize(pack.screens().size());
        assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(WrittenPage.read(folder.resolve("index.html")).document().getDocumentElement().getAttribute("lang")).isEqualTo("es");
        assertThat(page.values("hreflang")).containsExactly("es");
    }

    @Test
    void slidesBringRevealAlong() throws IOException {
        Path dist = Files.createDirectories(temp.resolve("dist"));
        for (String name : HtmlExport.REVEAL) {
            Files.writeString(dist.resolve(name), name);
        }
        Path folder = temp.resolve("slides");
        new HtmlExport(Packs.load(Packs.BUNDLED), Settings.DEFAULTS.clinic()).write(List.of("en"), Optional.of(dist), folder);
        WrittenPage page = WrittenPage.read(folder.resolve("index.html"));
        assertThat(page.values("src")).containsExactly("reveal/reveal.js", "page.js");
        assertThat(folder.resolve("reveal/reveal.css")).hasContent("reveal.css");
        assertThat(page.all("section")).allSatisfy(section -> {
            assertThat(((Element) section.getParentNode()).getAttribute("class")).isEqualTo("slides");
            assertThat(((Element) section.getParentNode().getParentNode()).getAttribute("class")).isEqualTo("reveal");
        });
    }

    private Path export(Pack pack, List<String> languages) throws IOException {
        Path folder = temp.resolve("page");
        new HtmlExport(pack, Settings.DEFAULTS.clinic()).write(languages, Optional.empty(), folder);
        return folder;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<String> told(ScreenWords words) {
        return Stream.concat(
                Stream.of(Stream.of(words.title(), words.text()), words.more().stream(), words.caution().stream(), words.picture().stream()).flatMap(s -> s),
                words.items().stream().flatMap(items -> items.values().stream()).flatMap(HtmlExportTest::told)).toList();
    }

    private static Stream<String> told(ItemWords item) {
        return Stream.of(Stream.of(item.name()), item.text().stream(), item.steps().stream().flatMap(List::stream), item.dose().stream(),
                item.easier().stream(), item.harder().stream()).flatMap(s -> s);
    }

    private static String squeezed(String text) {
        return WrittenPage.squeezed(MarkedText.parse(text.replace("{emergency}", Settings.DEFAULTS.clinic().emergency())).plain());
    }
}
