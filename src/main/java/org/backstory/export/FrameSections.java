package org.backstory.export;

import java.util.List;
import org.backstory.content.AboutScreen;
import org.backstory.content.Chapter;
import org.backstory.content.ChapterWords;
import org.backstory.content.Evidence;
import org.backstory.content.HomeScreen;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.WelcomeScreen;
import org.backstory.content.questions.IntroQuestion;

/** The screens around the chapters. */
record FrameSections(Telling telling) {

    Tag welcome(Tag section, WelcomeScreen screen) {
        ScreenWords words = telling.words(screen);
        Tag column = new Tag("div").with("class", "words hero").add(Tag.text("h1", words.title())).add(telling.text(words.text()))
                .add(way("start", telling.ui().start(), telling.pack().only(HomeScreen.class)));
        return Sections.split(section, telling.picture(screen.picture(), words.picture().orElse("")), column);
    }

    Tag home(Tag section, HomeScreen screen) {
        Tag cards = new Tag("ul").with("class", "cards links");
        for (Chapter chapter : telling.pack().chapters()) {
            ChapterWords words = telling.words().chapters().get(chapter.id());
            cards.add(Tag.of("li", Tag.of("a", telling.picture(chapter.picture(), ""), Tag.text("h3", words.title()), Tag.text("p", words.summary()))
                    .with("href", "#" + chapter.screens().getFirst().id())));
        }
        Tag ways = new Tag("div").with("class", "folds").add(way("way", telling.ui().about(), telling.pack().only(AboutScreen.class)));
        telling.pack().selfCheck().ifPresent(check -> ways.add(way("way", telling.words(check).title(), check)));
        return Sections.stacked(section, telling.column(screen), Tag.of("div", cards, Tag.text("p", telling.ui().notSaved()).with("class", "small"), ways));
    }

    private static Tag way(String styleClass, String text, Screen screen) {
        return Tag.text("a", text).with("class", styleClass + " way").with("href", "#" + screen.id());
    }

    Tag about(Tag section, AboutScreen screen) {
        return Sections.stacked(section, telling.column(screen, Tag.text("p", new Evidence(telling.pack(), telling.words()).review()).with("class", "small")),
                Tag.of("div", Tag.text("h3", telling.ui().sources()), Telling.sources(List.copyOf(telling.pack().sources().values()))));
    }

    /** What it is, and where; nothing is asked here, because a page could not promise to forget. */
    Tag selfCheck(Tag section, SelfCheckScreen screen) {
        Tag column = telling.column(screen);
        telling.pack().questionnaire().flatMap(all -> all.questions().stream().filter(IntroQuestion.class::isInstance).findFirst()).ifPresent(intro -> {
            ScreenWords words = telling.words().question(intro.id());
            column.add(Tag.text("h3", words.title())).add(telling.text(words.text()));
        });
        column.add(Tag.text("p", telling.ui().askedElsewhere()).with("class", "caution"))
                .add(Tag.of("p", Tag.text("a", telling.ui().warningSigns()).with("class", "signs").with("href", "#" + telling.pack().only(WarningSignsScreen.class).id())));
        return telling.pack().questionnaire().stream().flatMap(all -> all.questions().stream()).filter(IntroQuestion.class::isInstance)
                .map(IntroQuestion.class::cast).findFirst()
                .map(intro -> Sections.split(section, telling.picture(intro.picture(), telling.words().question(intro.id()).picture().orElse("")), column))
                .orElseGet(() -> section.with("class", "stacked").add(column));
    }
}
