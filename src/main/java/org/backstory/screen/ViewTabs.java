package org.backstory.screen;

import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.backstory.content.ExploreScreen;
import org.backstory.content.PictureView;

/** The views of a thing, one touch apart. */
final class ViewTabs {

    private ViewTabs() {
    }

    /** The tabs, or nothing when there is only one view. */
    static Optional<Region> of(ExploreScreen screen, PictureView shown, ScreenContext context) {
        if (screen.views().size() < 2) {
            return Optional.empty();
        }
        FlowPane tabs = new FlowPane();
        tabs.getStyleClass().addAll("tabs", "view-tabs");
        ToggleGroup group = new ToggleGroup();
        for (PictureView view : screen.views()) {
            RadioButton tab = new RadioButton(context.item(screen, view.id()).name());
            tab.getStyleClass().setAll("tab", "small-tab");
            tab.setId("view-" + view.id());
            tab.setToggleGroup(group);
            tab.setSelected(view.equals(shown));
            Radio.whenChosen(tab, () -> {
                context.choices().put(screen.id() + "/view", view.id());
                context.actions().redraw();
            });
            tabs.getChildren().add(tab);
        }
        return Optional.of(tabs);
    }
}
