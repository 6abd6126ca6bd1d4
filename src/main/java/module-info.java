/** Backstory, a patient-education kiosk. One module; nothing is exported, because nobody builds on it. */
module org.backstory {
    requires info.picocli;
    requires io.nayuki.qrcodegen;
    requires java.desktop;
    requires java.xml;
    requires java.sql;
    requires javafx.controls;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;

    // the commands carry annotations that picocli reads by reflection
    opens org.backstory to info.picocli;
}
