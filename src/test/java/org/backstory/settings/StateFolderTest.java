package org.backstory.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.backstory.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    private static final Map<String, String> SERVICE = Map.of("STATE_DIRECTORY", "/var/lib/kiosk:/var/lib/other");

    @TempDir
    private Path folder;

    @Test
    void takesWhatTheSettingsSay() throws IOException {
        Path file = Files.writeString(folder.resolve("backstory.json"), "{ \"state\": \"kept\" }");
        Settings settings = new SettingsLoader().load(file, new Findings()).orElseThrow().settings();
        assertThat(new StateFolder(SERVICE, folder).of(settings)).contains(folder.resolve("kept"));
    }

    @Test
    void findsItInAFileWithMistakes() throws IOException {
        Path file = Files.writeString(folder.resolve("backstory.json"), "{ \"theme\": dark\n  \"state\": \"kept\"\n \"sound\" ");
        assertThat(new StateFolder(Map.of(), folder).namedIn(file)).contains(folder.resolve("kept"));
        Files.writeString(file, "{ \"theme\": dark, \"state\": \"kept\" }");
        assertThat(new StateFolder(Map.of(), folder).namedIn(file)).contains(folder.resolve("kept"));
        Files.writeString(file, "{ \"theme\": dark\n  // \"state\": \"kept\"\n");
        assertThat(new StateFolder(Map.of(), folder).namedIn(file)).isEmpty();
        assertThat(new StateFolder(Map.of(), folder).namedIn(folder.resolve("none"))).isEmpty();
    }

    @Test
    void elseTheFirstFolderOfTheService() {
        assertThat(new StateFolder(SERVICE, folder).of(Settings.DEFAULTS)).contains(Path.of("/var/lib/kiosk"));
    }

    @Test
    void elseTheUsualOneIfItIsThere() {
        assertThat(new StateFolder(Map.of(), folder).of(Settings.DEFAULTS)).contains(folder);
        assertThat(new StateFolder(Map.of("STATE_DIRECTORY", ""), folder).of(Settings.DEFAULTS)).contains(folder);
        assertThat(new StateFolder(Map.of(), folder.resolve("none")).of(Settings.DEFAULTS)).isEmpty();
    }
}
