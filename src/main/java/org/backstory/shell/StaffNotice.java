package org.backstory.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstory.finding.Finding;
import org.backstory.screen.Lines;
import org.backstory.session.Sizes;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;

/** What staff see when the content cannot be shown: every finding, readable, and nothing of the story. */
public final class StaffNotice {

    private final Stylesheets stylesheets = new Stylesheets();

    /** A scene of this size, px, with the findings of the pack that lies in a folder. */
    public Scene scene(String folder, List<Finding> findings, double width, double height, Runnable leave) {
        Button close = new Button("Close");
        close.setId("close");
        close.getStyleClass().add("primary");
        close.setOnAction(_ -> leave.run());
        VBox list = new VBox();
        list.getStyleClass().add("panel-column");
        findings.forEach(finding -> list.getChildren().addAll(
                Lines.left(finding.where().toString(), "finding-where"),
                Lines.left(finding.problem() + "; " + finding.remedy(), "finding-text")));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("fit-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(Lines.left("This content cannot be shown", "title"),
                Lines.left("For staff: " + folder + " has mistakes. Correct them and start again. Without --content and --config, the bundled story is shown.", "body-label"),
                scroll, close);
        page.getStyleClass().addAll("staff");
        Scene scene = new Scene(page, width, height);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
            }
        });
        scene.getStylesheets().setAll(stylesheets.of(Theme.LIGHT, Sizes.assumed(width, height, TextSize.NORMAL)));
        return scene;
    }
}
