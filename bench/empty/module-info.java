/** An empty window, to measure what the toolkit alone takes. */
module empty {
    requires javafx.controls;
    opens empty to javafx.graphics;
}
