package org.backstory.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Shows one of several texts, and always takes the room of the largest: nothing on the screen jumps when it changes. */
final class Swap extends StackPane {

    private final Map<String, Region> nodes = new LinkedHashMap<>();

    Swap() {
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("swap");
    }

    void add(String key, Region node) {
        nodes.put(key, node);
        node.setVisible(nodes.size() == 1);
        getChildren().add(node);
    }

    void show(String key) {
        nodes.forEach((k, node) -> node.setVisible(k.equals(key)));
    }
}
