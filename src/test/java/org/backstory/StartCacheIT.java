package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.backstory.LinkedProgram.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cache that makes the start quick: it is used, and whatever happens to it, the program starts and says nothing of it. */
class StartCacheIT {

    private static final String CACHE = "lib/backstory/start.aot";

    @TempDir
    private Path elsewhere;

    @Test
    void bringsTheClassesAlong() throws Exception {
        LinkedProgram program = LinkedProgram.from(elsewhere);

        assertThat(sourceOf(program, "org.backstory.content.load.PackLoader")).isEqualTo("shared objects file");

        LinkedProgram copy = program.copy();
        Files.delete(copy.file(CACHE));
        assertThat(sourceOf(copy, "org.backstory.content.load.PackLoader")).startsWith("jrt:");
    }

    /** Where a class came from, as Java logs it. */
    private String sourceOf(LinkedProgram program, String name) throws Exception {
        Path log = elsewhere.resolve("classes.txt");
        program.run(Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log), "check");
        List<String> lines = Files.readAllLines(log);
        return lines.stream().filter(line -> line.contains(" " + name + " source: ")).findFirst().orElseThrow()
                .replaceFirst(".* source: ", "");
    }

    @ParameterizedTest
    @EnumSource
    void mayBeSpoiled(Spoiled spoiled) throws Exception {
        assumeFalse(LinkedProgram.WINDOWS && spoiled == Spoiled.INSIDE, "the launcher there does not look into it");
        LinkedProgram copy = LinkedProgram.from(elsewhere).copy();
        spoiled.spoil(copy);

        Result result = copy.run("check");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("good");
        assertThat(result.exitCode()).isZero();
    }

    /** What can have become of the cache. */
    enum Spoiled {
        MISSING {
            @Override
            void spoil(LinkedProgram copy) throws IOException {
                Files.delete(copy.file(CACHE));
            }
        },
        EMPTY {
            @Override
            void spoil(LinkedProgram copy) throws IOException {
                Files.write(copy.file(CACHE), new byte[0]);
            }
        },
        CUT_OFF {
            @Override
            void spoil(LinkedProgram copy) throws IOException {
                try (FileChannel file = FileChannel.open(copy.file(CACHE), StandardOpenOption.WRITE)) {
                    file.truncate(file.size() / 2);
                }
            }
        },
        REPLACED {
            @Override
            void spoil(LinkedProgram copy) throws IOException {
                Files.write(copy.file(CACHE), "not a cache".repeat(1000).getBytes(StandardCharsets.US_ASCII));
            }
        },
        INSIDE {
            @Override
            void spoil(LinkedProgram copy) throws IOException {
                try (FileChannel file = FileChannel.open(copy.file(CACHE), StandardOpenOption.WRITE)) {
                    file.write(ByteBuffer.allocate(1 << 20), file.size() / 2);
                }
            }
        },
        BY_ANOTHER_COLLECTOR {
            @Override
            void spoil(LinkedProgram copy) throws IOException {
                changeOption(copy, "-XX:+UseSerialGC", "-XX:+UseParallelGC");
            }
        },
        BY_ANOTHER_LAYOUT_OF_OBJECTS {
            @Override
            void spoil(LinkedProgram copy) throws IOException {
                String compact = "-XX:+UseCompactObjectHeaders";
                boolean used = Files.readString(copy.file("lib/backstory/jvm.options")).contains(compact);
                changeOption(copy, used ? compact : "-XX:+UseSerialGC", used ? "-XX:+UseSerialGC" : "-XX:+UseSerialGC\n" + compact);
            }
        },
        BY_OTHER_CLASSES {
            @Override
            void spoil(LinkedProgram copy) throws IOException {
                Files.write(copy.file("lib/modules"), new byte[1], StandardOpenOption.APPEND);
            }
        };

        abstract void spoil(LinkedProgram copy) throws IOException;

        private static void changeOption(LinkedProgram copy, String from, String to) throws IOException {
            Path options = copy.file("lib/backstory/jvm.options");
            Files.writeString(options, Files.readString(options).replace(from, to));
        }
    }
}
