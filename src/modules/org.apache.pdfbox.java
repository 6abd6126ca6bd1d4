/** How the JAR of pdfbox 3.0 is described to the linker: what jdeps finds, and the packages that write a page. */
module org.apache.pdfbox {
    requires java.xml;
    requires org.apache.commons.logging;
    requires transitive java.desktop;
    requires transitive org.apache.fontbox;
    requires transitive org.apache.pdfbox.io;

    exports org.apache.pdfbox.pdmodel;
    exports org.apache.pdfbox.pdmodel.common;
    exports org.apache.pdfbox.pdmodel.font;
}
