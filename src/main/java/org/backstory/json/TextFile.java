package org.backstory.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;

/**
 * A file of text in UTF-8, with a limit, which says what is wrong if it cannot be read.
 *
 * @param file  the file
 * @param name  how findings call it
 * @param limit how many bytes it may have
 */
record TextFile(Path file, String name, int limit) {

    private static final char REPLACEMENT = '\uFFFD';

    /** Whether it is a file, and within the limit; if not, there is a finding. */
    boolean isGood(Findings findings) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.error(Where.file(name), "the file is missing", "add it");
            return false;
        }
        if (!Files.isRegularFile(file)) {
            findings.error(Where.file(name), "this is not a file", "put a file in its place");
            return false;
        }
        try {
            return isWithin(Files.size(file), findings);
        } catch (IOException e) {
            cannotBeRead(findings);
            return false;
        }
    }

    private boolean isWithin(long bytes, Findings findings) {
        if (bytes > limit) {
            findings.error(Where.file(name), "the file is larger than " + limit / 1_000_000 + " MB", "make it smaller");
        }
        return bytes <= limit;
    }

    /** The whole text, or nothing after a finding. */
    Optional<String> read(Findings findings) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return isWithin(bytes.length, findings) ? decode(bytes, findings) : Optional.empty();
        } catch (IOException e) {
            cannotBeRead(findings);
            return Optional.empty();
        }
    }

    /** Adds the finding for a file that the system does not give. */
    void cannotBeRead(Findings findings) {
        findings.error(Where.file(name), "the file cannot be read", "look at its permissions and at the disk");
    }

    private Optional<String> decode(byte[] bytes, Findings findings) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // it stands in for what is not UTF-8, unless the author has written it
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes, findings)) {
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            findings.error(new Where(name, 1, 1), "the file begins with a byte order mark", "save it as UTF-8 without one");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private boolean isUtf8(byte[] bytes, Findings findings) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        if (result.isError()) {
            findings.error(Positions.end(name, text.flip()), "a character here is not UTF-8", "save the file as UTF-8");
        }
        return !result.isError();
    }
}
