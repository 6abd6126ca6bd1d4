package org.backstory.mode.kiosk.staff;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.finding.Finding;
import org.backstory.screen.Lines;

/** The mistakes in settings and content that the program has worked around, each with its place and its remedy. */
final class FindingsPage {

    private final StaffAccess access;

    FindingsPage(StaffAccess access) {
        this.access = access;
    }

    Region node() {
        List<Finding> findings = access.opening().findings();
        VBox page = new VBox();
        page.getStyleClass().add("staff-facts");
        if (findings.isEmpty()) {
            page.getChildren().add(Lines.left(access.words().staff().overview().nothingToCorrect(), "staff-text"));
        }
        findings.forEach(finding -> {
            VBox one = new VBox(Lines.left(finding.where().toString(), "staff-heading"),
                    Lines.left(finding.problem() + "; " + finding.remedy(), "staff-text"));
            one.getStyleClass().add("staff-fact");
            page.getChildren().add(one);
        });
        return page;
    }
}
