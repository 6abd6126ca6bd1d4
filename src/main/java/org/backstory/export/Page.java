package org.backstory.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.content.Chapter;
import org.backstory.content.HomeScreen;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.Term;
import org.backstory.content.TermWords;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.Words;
import org.backstory.settings.Settings;

/** The page of one language: every screen of the pack in reading order, and the terms that they explain. */
final class Page {

    private final Pack pack;
    private final Words words;
    private final Map<Words, String> files;
    private final boolean reveal;
    private final Telling telling;

    /**
     * @param files  the file of each language
     * @param reveal whether reveal.js lies beside the page
     */
    Page(Pack pack, Words words, Settings.Clinic clinic, Map<Words, String> files, boolean reveal) {
        this.pack = pack;
        this.words = words;
        this.files = files;
        this.reveal = reveal;
        this.telling = new Telling(pack, words, clinic, new Pictures());
    }

    /** The whole file. */
    String html() {
        WebTheme theme = new WebTheme();
        Tag slides = new Tag("main").with("class", "slides");
        List<Screen> screens = pack.screens();
        for (int i = 0; i < screens.size(); i++) {
            Optional<Screen> before = i == 0 ? Optional.empty() : Optional.of(screens.get(i - 1));
            Optional<Screen> after = i + 1 == screens.size() ? Optional.empty() : Optional.of(screens.get(i + 1));
            slides.add(new Sections(telling).of(screens.get(i)).add(turn(screens.get(i), before, after)));
        }
        Tag body = new Tag("body").add(theme.paints(), header(), new Tag("div").with("class", "reveal").add(slides), terms());
        scripts().forEach(script -> body.add(new Tag("script").with("src", script)));
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        Tag.of("html", head(theme), body).with("lang", words.language()).write(out);
        return out.append('\n').toString();
    }

    private Tag head(WebTheme theme) {
        Tag head = Tag.of("head", new Tag("meta").with("charset", "utf-8"),
                new Tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                new Tag("meta").with("name", "color-scheme").with("content", "light dark"),
                Tag.text("title", words.title()));
        if (reveal) {
            head.add(new Tag("link").with("rel", "stylesheet").with("href", "reveal/reveal.css"));
        }
        return head.add(new Tag("link").with("rel", "stylesheet").with("href", "page.css"), Tag.text("style", theme.css()));
    }

    private List<String> scripts() {
        return reveal ? List.of("reveal/reveal.js", "page.js") : List.of("page.js");
    }

    private Tag header() {
        Tag header = Tag.of("header", link(telling.ui().home(), pack.only(HomeScreen.class), "home"));
        files.forEach((other, file) -> {
            if (!other.equals(words)) {
                header.add(Tag.text("a", other.name()).with("class", "language").with("href", file).with("lang", other.language()).with("hreflang", other.language()));
            }
        });
        return header.add(link(telling.ui().warningSigns(), pack.only(WarningSignsScreen.class), "signs"));
    }

    /** Where in the chapter, and the way to the screens before and after. */
    private Tag turn(Screen screen, Optional<Screen> before, Optional<Screen> after) {
        Tag turn = new Tag("nav").with("class", "turn");
        turn.add(before.map(one -> link(telling.ui().back(), one, "back")).orElse(new Tag("span")));
        turn.add(Tag.text("span", pack.chapterOf(screen.id()).map(chapter -> place(chapter, screen)).orElse("")).with("class", "small"));
        return turn.add(after.map(one -> link(telling.ui().next(), one, "next")).orElse(new Tag("span")));
    }

    private String place(Chapter chapter, Screen screen) {
        return words.chapters().get(chapter.id()).title() + " \u00b7 " + telling.ui().progress()
                .replace("{n}", Integer.toString(chapter.screens().indexOf(screen) + 1)).replace("{total}", Integer.toString(chapter.screens().size()));
    }

    private static Tag link(String text, Screen screen, String styleClass) {
        return Tag.text("a", text).with("class", styleClass).with("href", "#" + screen.id());
    }

    private Tag terms() {
        Tag all = new Tag("div").with("class", "terms");
        for (Term term : pack.terms().values()) {
            TermWords meaning = words.glossary().get(term.id());
            Tag one = new Tag("aside").with("id", "term_" + term.id()).with("popover", "auto").add(Tag.text("h3", meaning.term()));
            term.picture().ifPresent(picture -> one.add(lit(picture, meaning.term(), term.lit().orElse(List.of()))));
            all.add(one.add(telling.text(meaning.meaning())).add(Tag.text("button", telling.ui().close()).with("type", "button")
                    .with("popovertarget", "term_" + term.id()).with("popovertargetaction", "hide")));
        }
        return all;
    }

    private Tag lit(String picture, String says, List<String> parts) {
        Map<String, Pictures.Look> looks = parts.stream().distinct()
                .collect(java.util.stream.Collectors.toMap(part -> part, _ -> Pictures.Look.of("lit")));
        Tag svg = telling.picture(picture, says, looks);
        return parts.isEmpty() ? svg : svg.with("class", "picture dimmed");
    }
}
