package org.backstory.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.backstory.content.Pack;
import org.backstory.content.Packs;
import org.backstory.finding.Seeded;
import org.backstory.mode.Toolkit;
import org.backstory.tour.Tours;
import org.backstory.tour.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * After "Stop and erase" nothing of the answers is left: not in memory, not in a file, not in what the program wrote.
 *
 * <p>What is looked for: a visitor answers a scale whose numbers exist nowhere else, and the summary shows the answer as
 * "row: number of highest". That line exists only because it was answered; the pack holds the row's name and the buttons
 * the bare number, so the canary is the line's part from the colon on. It is found while the visit lasts (else the search
 * would prove nothing) and must be gone afterwards. Besides, no object of an answer's class, and no node that showed one,
 * may be alive: options are chosen by ids that are the pack's own and cannot serve as canaries.
 */
@ExtendWith(Tours.class)
class CanaryTest {

    private static final List<String> CLASSES = List.of("org.backstory.content.questions.Picked", "org.backstory.content.questions.Rates", "org.backstory.content.questions.Wanted",
            "org.backstory.session.Echo", "org.backstory.screen.NumberRow", "org.backstory.screen.CheckList", "org.backstory.screen.OptionCards", "org.backstory.screen.Newspaper");

    private final Memory memory = new Memory();

    @TempDir
    private Path temp;

    @Test
    void nothingIsLeftOfAVisit(Toolkit toolkit) throws Exception {
        int from = 100_000 + new Random().nextInt(800_000);
        Pack pack = pack(from);
        Needle canary = new Needle(": " + (from + 3) + " of ");
        FileTime begin = FileTime.fromMillis(System.currentTimeMillis() - 2000);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (Visitor visitor = new Visitor(pack, toolkit, 960, 540, false);
                PrintStream capture = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            System.setErr(capture);
            List<Long> before = memory.alive(CLASSES);
            answer(visitor, from);
            assertThat(canary.isIn(dump("during"))).as("the search finds the answer while the visit lasts").isTrue();
            assertThat(memory.alive(CLASSES)).as("objects of answers while the visit lasts").isNotEqualTo(before);

            visitor.touch("stop");

            assertThat(visitor.shown()).isEqualTo("welcome");
            assertThat(memory.alive(CLASSES)).as("objects alive of " + CLASSES).isEqualTo(before);
            assertThat(canary.isIn(dump("after"))).as("the answer is in memory after the visit").isFalse();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        Path output = Files.write(temp.resolve("output"), written.toByteArray());
        assertThat(canary.isIn(output)).as("the answer in what was written to the console").isFalse();
        for (Path file : writtenSince(begin)) {
            assertThat(canary.isIn(file)).as("the answer in " + file).isFalse();
        }
    }

    private Pack pack(int from) throws IOException {
        Seeded pack = AskingPack.copy(temp.resolve("pack"));
        pack.plant("questionnaire.json", "\"from\": 0, \"to\": 10", "\"from\": " + from + ", \"to\": " + (from + 10));
        pack.plant("questionnaire.json", "\"from\": 5, \"to\": 10", "\"from\": " + from + ", \"to\": " + (from + 10));
        return Packs.load(pack.root());
    }

    private static void answer(Visitor visitor, int from) {
        visitor.open(visitor.pack().selfCheck().orElseThrow());
        visitor.touch("next");
        visitor.touch("none");
        visitor.touch("choice-low");
        visitor.touch("next");
        visitor.touch("rate-ache-" + (from + 3));
        visitor.touch("next");
        visitor.touch("choice-lasting");
        visitor.touch("next");
        visitor.touch("choice-heat");
        visitor.touch("next");
        visitor.touch("card-run");
        visitor.touch("rate-4");
        visitor.touch("next");
        assertThat(visitor.sees("echo-pain")).isTrue();
        visitor.touch("next");
        assertThat(visitor.sees("sheet-done")).isTrue();
        visitor.touch("language");
        visitor.touch("language", 0.3, 0.5);
    }

    private Path dump(String name) {
        Path file = temp.resolve(name + ".hprof");
        memory.dump(file);
        return file;
    }

    /** The files that this program could have written: in its folders for temporary files, caches and settings. */
    private List<Path> writtenSince(FileTime begin) throws IOException {
        List<Path> roots = Stream.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("target"),
                Path.of(System.getProperty("user.home"), ".java"), Path.of(System.getProperty("user.home"), ".openjfx")).filter(Files::isDirectory).toList();
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            Files.walkFileTree(root, Set.of(), 4, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && attributes.lastModifiedTime().compareTo(begin) > 0 && Files.isReadable(file)
                            && !file.toString().endsWith(".hprof") && attributes.size() > 0) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return found;
    }
}
