/** How the JAR of pdfbox 3.0 is described to the linker: what jdeps finds, and the packages that write pages. */
module org.apache.pdfbox {
    requires java.xml;
    requires org.apache.commons.logging;
    requires transitive java.desktop;
    requires transitive org.apache.fontbox;
    requires transitive org.apache.pdfbox.io;

    exports org.apache.pdfbox.cos;
    exports org.apache.pdfbox.pdmodel;
    exports org.apache.pdfbox.pdmodel.common;
    exports org.apache.pdfbox.pdmodel.font;
    exports org.apache.pdfbox.pdmodel.graphics.image;
    exports org.apache.pdfbox.pdmodel.graphics.state;
    exports org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination;
    exports org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline;
    exports org.apache.pdfbox.pdmodel.interactive.viewerpreferences;
}
