package org.backstory.content;

import java.util.List;
import org.backstory.json.Doc;

/**
 * A screen of the tour: structure only, its words are under its id in each words file.
 *
 * <p>A new kind of screen is a record here and a class that draws it; the compiler names the places to complete.
 */
@Doc("A screen. Which keys it has depends on its kind.")
public sealed interface Screen permits StoryScreen, ExploreScreen, CompareScreen, CardsScreen, PeopleScreen, ByAgeScreen,
        CourseScreen, LabScreen, ExerciseScreen, KnowledgeCheckScreen, WelcomeScreen, HomeScreen, WarningSignsScreen, AboutScreen,
        SelfCheckScreen {

    /** The id, unique in the pack. */
    String id();

    /** The names of the pictures that the screen shows. */
    List<String> pictures();

    /** What on the screen needs words of its own. */
    List<Item> items();
}
