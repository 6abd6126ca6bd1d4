package org.backstory.shell;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of a screen whose top is out of reach: what is at the top elsewhere stands above what is at the foot. */
final class LowFoot extends VBox {

    LowFoot(Header header, Optional<Region> footer) {
        super(header);
        getStyleClass().add("foot-low");
        footer.ifPresentOrElse(getChildren()::add, () -> getStyleClass().add("alone"));
    }
}
