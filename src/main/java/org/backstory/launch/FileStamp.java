package org.backstory.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells whether a file or a folder is as it was, without reading it.
 *
 * @param size     bytes; -1 where there is none
 * @param modified when it was last written, ns since 1970
 */
record FileStamp(Path file, long size, long modified) {

    private static final int PARTS = 3;

    /** What it is like now. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(file, now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        } catch (IOException absent) {
            return new FileStamp(file, -1, 0);
        }
    }

    /** What a line says. */
    static FileStamp parse(String line) {
        String[] parts = line.split(" ", PARTS);
        return new FileStamp(Path.of(parts[2]), Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** As a line. */
    String line() {
        return size + " " + modified + " " + file;
    }

    /** Whether it still is as it was. */
    boolean holds() {
        FileStamp now = of(file);
        return now.size == size && now.modified == modified;
    }
}
