/** How the JAR of pdfbox-io 3.0 is described to the linker: what jdeps finds, and what its neighbors use. */
module org.apache.pdfbox.io {
    requires org.apache.commons.logging;

    exports org.apache.pdfbox.io;
}
