package org.backstory.export;

import org.backstory.content.AboutScreen;
import org.backstory.content.ByAgeScreen;
import org.backstory.content.CardsScreen;
import org.backstory.content.CompareScreen;
import org.backstory.content.CourseScreen;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.ExploreScreen;
import org.backstory.content.HomeScreen;
import org.backstory.content.KnowledgeCheckScreen;
import org.backstory.content.LabScreen;
import org.backstory.content.PeopleScreen;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.StoryScreen;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.WelcomeScreen;

/** Writes any screen. The compiler makes this switch complete when a kind of screen is added. */
record Sections(Telling telling) {

    /** The screen as a section of the page, without the way to the others. */
    Tag of(Screen screen) {
        Tag section = new Tag("section").with("id", screen.id()).with("tabindex", "-1");
        return switch (screen) {
            case WelcomeScreen s -> new FrameSections(telling).welcome(section, s);
            case HomeScreen s -> new FrameSections(telling).home(section, s);
            case AboutScreen s -> new FrameSections(telling).about(section, s);
            case SelfCheckScreen s -> new FrameSections(telling).selfCheck(section, s);
            case WarningSignsScreen s -> new SignsSection(telling).fill(section, s);
            case StoryScreen s -> split(section, telling.picture(s.picture(), telling.words(s).picture().orElse("")), telling.column(s));
            case ExploreScreen s -> new ExploreSection(telling, s).fill(section);
            case CompareScreen s -> new CardsSection(telling).fill(section, s);
            case CardsScreen s -> new CardsSection(telling).fill(section, s);
            case PeopleScreen s -> new PeopleSection(telling).fill(section, s);
            case ByAgeScreen s -> new AgeTable(telling, s).fill(section);
            case CourseScreen s -> new CourseSection(telling, s).fill(section);
            case LabScreen s -> new LabSection(telling, s).fill(section);
            case ExerciseScreen s -> new ExerciseSection(telling, s).fill(section);
            case KnowledgeCheckScreen s -> new CheckSection(telling).fill(section, s);
        };
    }

    /** A picture and words beside it, or below it where the page is narrow. */
    static Tag split(Tag section, Tag picture, Tag words) {
        return section.with("class", "split").add(new Tag("div").with("class", "stage").add(picture), words);
    }

    /** Words above, and what belongs to them below in the whole width. */
    static Tag stacked(Tag section, Tag words, Tag below) {
        return section.with("class", "stacked").add(words, below);
    }
}
