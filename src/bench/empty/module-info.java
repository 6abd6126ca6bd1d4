/** An empty window of JavaFX: what any program in this toolkit costs, to measure Backstory against. */
module empty {
    requires javafx.controls;

    exports empty to javafx.graphics;
}
