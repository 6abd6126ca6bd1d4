package org.backstory.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a picture came from. While nothing of that has changed, the same picture comes of it again.
 *
 * @param words what the program was asked for
 * @param files what it read, or could have read, and how each was then
 */
public record Origin(String words, List<FileStamp> files) {

    /**
     * With these files, and with all files and folders in the folders among them, as they are now.
     *
     * @throws IOException if a folder cannot be looked into
     */
    public static Origin of(String words, List<Path> files) throws IOException {
        try (Stream<Path> all = files.stream().flatMap(Origin::everythingIn)) {
            return new Origin(words, all.map(FileStamp::of).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Stream<Path> everythingIn(Path file) {
        try {
            return Files.exists(file) ? Files.walk(file) : Stream.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text says. */
    static Origin parse(String text) {
        List<String> lines = text.lines().toList();
        return new Origin(lines.getFirst(), lines.subList(1, lines.size()).stream().map(FileStamp::parse).toList());
    }

    /** As text: the words, then a line for each file. */
    String text() {
        StringBuilder text = new StringBuilder(words);
        files.forEach(file -> text.append('\n').append(file.line()));
        return text.toString();
    }

    /** Whether these are the words, and all files are as they were. */
    boolean holds(String asked) {
        return words.equals(asked) && files.stream().allMatch(FileStamp::holds);
    }
}
