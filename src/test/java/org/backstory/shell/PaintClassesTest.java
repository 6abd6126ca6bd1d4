package org.backstory.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backstory.svg.PaintClasses;
import org.junit.jupiter.api.Test;

/** The classes that a picture may have are those that the themes paint and that authors are told of. */
class PaintClassesTest {

    /** What the program marks itself; no picture may. */
    private static final Set<String> STATES = Set.of("area", "stroke", "weak");

    @Test
    void arePainted() throws IOException {
        try (InputStream in = Stylesheets.class.getResourceAsStream("theme/pictures.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> painted = Pattern.compile("\\.art-([a-z0-9-]+)").matcher(css).results().map(match -> match.group(1))
                    .filter(name -> !STATES.contains(name)).collect(Collectors.toSet());
            assertThat(new PaintClasses().names()).containsExactlyInAnyOrderElementsOf(painted);
        }
    }

    @Test
    void areToldToAuthors() throws IOException {
        assertThat(new PaintClasses().names()).allSatisfy(name -> assertThat(Files.readString(Path.of("content/README.md"))).contains("`" + name + "`"));
    }
}
