package org.backstory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts on the disk: nothing finer than it may be, nothing rarer told, and no broken file stops anything. */
class CountsFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void holdsNothingFinerThanDayScreenLanguageAndMode() throws SQLException {
        try (CountsFile file = file()) {
            add(file, "home", 1);
        }
        assertThat(query("SELECT name || ' ' || type FROM pragma_table_info('views')"))
                .containsExactly("day TEXT", "screen TEXT", "language TEXT", "mode TEXT", "views INTEGER", "seconds INTEGER");
        assertThat(query("SELECT name FROM sqlite_schema")).containsExactly("views");
        assertThat(query("SELECT day || screen || language || mode || views || seconds FROM views")).containsExactly("2026-11-22homeenkiosk110");
    }

    @Test
    void reachesTheDiskWithEachWrite() throws SQLException {
        try (CountsFile file = file()) {
            add(file, "home", 1);
            assertThat(query("PRAGMA journal_mode")).containsExactly("wal");
            assertThat(file.synchronous()).as("2 is FULL: a write has reached the disk when it ends").isEqualTo(2);
        }
    }

    @Test
    void tellsNothingOfFewerThanFive() throws SQLException {
        try (CountsFile file = file()) {
            add(file, "home", 4);
            add(file, "spine", 5);
            file.add(Map.of(new Viewed(DAY.plusDays(1), "home", "es", "demo"), new Views(4, 10)));
            assertThat(file.screens()).containsExactly(new ScreenViews("home", 8, 20), new ScreenViews("spine", 5, 10));
            assertThat(file.lines()).as("each line stands for itself").containsExactly("day,screen,language,mode,views,seconds",
                    "2026-11-22,spine,en,kiosk,5,10");
            add(file, "home", 1);
            assertThat(file.lines()).contains("2026-11-22,home,en,kiosk,5,20");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a database", "SQLite format 3\u0000 and then nothing of the kind, for more than a header's hundred bytes, so that it is read as one xxxxxxx"})
    void beginsAnewWhereTheFileIsBroken(String damage) throws IOException, SQLException {
        Files.writeString(folder.resolve("counts.sqlite"), damage);
        try (CountsFile file = file()) {
            add(file, "home", 5);
            assertThat(file.begunAnew()).isTrue();
            assertThat(file.screens()).containsExactly(new ScreenViews("home", 5, 10));
        }
        assertThat(folder.resolve("broken-counts.sqlite")).hasContent(damage);
        try (CountsFile file = file()) {
            assertThat(file.screens()).hasSize(1);
            assertThat(file.begunAnew()).isFalse();
        }
    }

    @Test
    void beginsAnewWherePagesAreDamagedOrTheTableIsAnother() throws IOException, SQLException {
        try (CountsFile file = file()) {
            for (int i = 0; i < 400; i++) {
                add(file, "a-screen-with-a-long-name-" + i, 5);
            }
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("counts.sqlite"));
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(folder.resolve("counts.sqlite"), bytes);
        try (CountsFile file = file()) {
            add(file, "home", 5);
            assertThat(file.screens()).hasSize(1);
            assertThat(file.begunAnew()).isTrue();
        }
        query("ALTER TABLE views ADD COLUMN answer TEXT", true);
        try (CountsFile file = file()) {
            add(file, "home", 1);
            assertThat(file.begunAnew()).as("a column that may not be").isTrue();
        }
        assertThat(query("SELECT count(*) FROM pragma_table_info('views')")).containsExactly("6");
    }

    @Test
    void waitsWhileAnotherProgramHoldsTheFile() throws SQLException {
        UsageCounter counter = counter(folder);
        counter.arrived("home", "en");
        counter.write();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("counts.sqlite")); Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            counter.arrived("spine", "en");
            counter.write();
            assertThat(counter.trouble()).isEqualTo(Trouble.NOT_WRITTEN);
        }
        counter.close();
        UsageCounter later = counter(folder);
        later.arrived("about", "en");
        later.close();
        assertThat(query("SELECT screen FROM views")).as("the write that had to wait is not tried for half a minute").contains("home", "about");
    }

    @Test
    void countsOnWhereNothingCanBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("in-the-way"), "");
        for (Optional<Path> nowhere : List.of(Optional.<Path>empty(), Optional.of(inTheWay))) {
            assertThatThrownBy(() -> add(new CountsFile(nowhere), "home", 1)).isInstanceOf(SQLException.class);
        }
        UsageCounter counter = counter(inTheWay);
        counter.arrived("home", "en");
        counter.write();
        assertThat(counter.trouble()).isEqualTo(Trouble.NOT_WRITTEN);
        assertThat(counter.screens()).isEmpty();
        assertThat(counter.export()).isEqualTo(new Exported.Nowhere());
        counter.close();
    }

    private static UsageCounter counter(Path folder) {
        return new UsageCounter(org.backstory.settings.Settings.DEFAULTS, Optional.of(folder), "kiosk", () -> DAY, () -> 0);
    }

    private CountsFile file() {
        return new CountsFile(Optional.of(folder));
    }

    private static void add(CountsFile file, String screen, int views) throws SQLException {
        file.add(Map.of(new Viewed(DAY, screen, "en", "kiosk"), new Views(views, 10)));
    }

    private List<String> query(String sql) throws SQLException {
        return query(sql, false);
    }

    private List<String> query(String sql, boolean changes) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("counts.sqlite"));
                Statement statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            if (changes) {
                statement.execute(sql);
                return found;
            }
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
