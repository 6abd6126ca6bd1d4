package org.backstory.screen;

import javafx.scene.layout.Region;
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

/** Draws any screen. The compiler makes this switch complete when a kind of screen is added. */
public final class Screens {

    private final ClinicLogo logo = new ClinicLogo();

    /** The screen as a node. */
    public Region draw(Screen screen, ScreenContext context) {
        return switch (screen) {
            case WelcomeScreen s -> new WelcomeView(s, context, logo).node();
            case HomeScreen s -> new HomeView(s, context).node();
            case StoryScreen s -> new StoryView(s, context).node();
            case ExploreScreen s -> new ExploreView(s, context).node();
            case CompareScreen s -> new CompareView(s, context).node();
            case CardsScreen s -> new CardsView(s, context).node();
            case PeopleScreen s -> new PeopleView(s, context).node();
            case ByAgeScreen s -> new ByAgeView(s, context).node();
            case CourseScreen s -> new CourseView(s, context).node();
            case LabScreen s -> new LabView(s, context).node();
            case ExerciseScreen s -> new ExerciseView(s, context).node();
            case WarningSignsScreen s -> new WarningSignsView(s, context).node();
            case KnowledgeCheckScreen s -> new KnowledgeCheckView(s, context).node();
            case SelfCheckScreen _ -> new SelfCheckView(context.selfCheck().orElseThrow(), context).node();
            case AboutScreen s -> new AboutView(s, context).node();
        };
    }
}
