package org.backstory.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A copy of a folder in which a test plants faults. The mark {@code ¦} in a planted text is the place at which the finding
 * is expected; it is not written.
 *
 * @param root the copy
 */
public record Seeded(Path root) {

    private static final String MARK = "\u00a6";

    /** Copies a folder, over what lies there. */
    public static Seeded copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return new Seeded(to);
    }

    /** Replaces a text that stands exactly once in a file, and returns the marked place, or the whole file without a mark. */
    public String plant(String file, String old, String fault) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text.split(java.util.regex.Pattern.quote(old), -1)).as("'" + old + "' stands once in " + file).hasSize(2);
        return write(file, text.replace(old, fault));
    }

    /** Writes a whole file, and returns the marked place, or the whole file without a mark. */
    public String write(String file, String marked) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), marked.replace(MARK, ""));
        int at = marked.indexOf(MARK);
        return at < 0 ? file : file + ":" + (1 + marked.substring(0, at).chars().filter(c -> c == '\n').count())
                + ":" + (at - marked.lastIndexOf('\n', at));
    }
}
