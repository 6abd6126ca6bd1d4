package org.backstory.mode.kiosk.staff;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.StaffWords;
import org.backstory.mode.Ending;
import org.backstory.screen.Lines;
import org.backstory.settings.Mode;

/** Other surroundings for the tour, and the ways to end. Two touches from the panel: a tab and a button. */
final class EndPage {

    private final StaffWords.End words;
    private final Consumer<Ending> chosen;

    EndPage(StaffWords.End words, Consumer<Ending> chosen) {
        this.words = words;
        this.chosen = chosen;
    }

    Region node() {
        VBox page = new VBox(
                way("demo", words.demo(), words.demoText(), new Ending.Switched(Mode.DEMO)),
                way("present", words.present(), words.presentText(), new Ending.Switched(Mode.PRESENT)),
                way("restart", words.restart(), words.restartText(), new Ending.Restarted()),
                way("leave", words.leave(), words.leaveText(), new Ending.Left()));
        page.getStyleClass().add("staff-facts");
        return page;
    }

    private VBox way(String id, String name, String text, Ending ending) {
        VBox way = new VBox(Texts.button("staff-" + id, name, () -> chosen.accept(ending), "large"), Lines.left(text, "staff-text"));
        way.getStyleClass().add("staff-way");
        return way;
    }
}
