package org.backstory.mode.kiosk.staff;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.finding.Finding;

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
            page.getChildren().add(Texts.label(access.words().staff().overview().nothingToCorrect(), "staff-text"));
        }
        findings.forEach(finding -> {
            VBox one = new VBox(Texts.label(finding.where().toString(), "staff-heading"),
                    Texts.label(finding.problem() + "; " + finding.remedy(), "staff-text"));
            one.getStyleClass().add("staff-fact");
            page.getChildren().add(one);
        });
        return page;
    }
}
