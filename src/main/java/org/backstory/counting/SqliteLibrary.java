package org.backstory.counting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the native part of SQLite lies. */
final class SqliteLibrary {

    /** Where SQLite's driver looks first. Without it the driver unpacks its native part into the folder for temporary files. */
    private static final String WHERE = "org.sqlite.lib.path";
    private static final String NAME = System.mapLibraryName("sqlitejdbc");

    /** Takes the one beside the native parts of Java, where it is: in the linked program, also if nothing may be written. */
    void choose() {
        Path java = Path.of(System.getProperty("java.home"));
        Stream.of("lib", "bin").map(java::resolve).filter(folder -> Files.exists(folder.resolve(NAME))).findFirst()
                .ifPresent(folder -> System.setProperty(WHERE, folder.toString()));
    }
}
