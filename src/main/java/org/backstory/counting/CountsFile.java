package org.backstory.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The counts on the disk. Each write is one transaction that reaches the disk before it ends, so that a power cut loses only
 * what was not written yet. Its connection is opened when it is needed, and again after anything went wrong.
 */
final class CountsFile implements AutoCloseable {

    /** Fewer views than this could point to somebody, and leave this class in no form. */
    static final int LEAST_SHOWN = 5;
    private static final String NAME = "counts.sqlite";
    /** The form of the file, in its header. */
    private static final int VERSION = 1;
    private static final String TABLE = """
            CREATE TABLE views (
                day TEXT NOT NULL, screen TEXT NOT NULL, language TEXT NOT NULL, mode TEXT NOT NULL,
                views INTEGER NOT NULL, seconds INTEGER NOT NULL,
                PRIMARY KEY (day, screen, language, mode)) STRICT, WITHOUT ROWID""";
    private static final String ADD = """
            INSERT INTO views VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET views = views + excluded.views, seconds = seconds + excluded.seconds""";
    private static final String OF_SCREENS = """
            SELECT screen, sum(views), sum(seconds) FROM views GROUP BY screen
            HAVING sum(views) >= %d ORDER BY sum(views) DESC, screen""".formatted(LEAST_SHOWN);
    private static final String OF_DAYS = """
            SELECT day, screen, language, mode, views, seconds FROM views
            WHERE views >= %d ORDER BY day, screen, language, mode""".formatted(LEAST_SHOWN);
    /** As long as another program may hold the file before a write is tried again later, ms. */
    private static final int PATIENCE = 500;

    private final Optional<Path> folder;
    private Optional<Connection> open = Optional.empty();
    private boolean begunAnew;

    /** In this folder; without one nothing can be written. */
    CountsFile(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Whether the file was broken and a new one was begun. */
    synchronized boolean begunAnew() {
        return begunAnew;
    }

    /**
     * Adds views.
     *
     * @throws SQLException if that is not possible now; nothing has been added then
     */
    synchronized void add(Map<Viewed, Views> views) throws SQLException {
        withFile(connection -> {
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                for (Map.Entry<Viewed, Views> entry : views.entrySet()) {
                    Viewed what = entry.getKey();
                    add.setString(1, what.day().toString());
                    add.setString(2, what.screen());
                    add.setString(3, what.language());
                    add.setString(4, what.mode());
                    add.setInt(5, entry.getValue().views());
                    add.setInt(6, entry.getValue().seconds());
                    add.addBatch();
                }
                add.executeBatch();
            }
            connection.commit();
            return views;
        });
    }

    /** The screens with enough views to be told of, the most viewed first. */
    synchronized List<ScreenViews> screens() throws SQLException {
        return withFile(connection -> {
            List<ScreenViews> screens = new ArrayList<>();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(OF_SCREENS)) {
                while (rows.next()) {
                    screens.add(new ScreenViews(rows.getString(1), rows.getInt(2), rows.getInt(3)));
                }
            }
            connection.commit();
            return screens;
        });
    }

    /** The lines of a file for a spreadsheet: one for each day, screen, language and mode with enough views, under a heading. */
    synchronized List<String> lines() throws SQLException {
        return withFile(connection -> {
            List<String> lines = new ArrayList<>(List.of("day,screen,language,mode,views,seconds"));
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(OF_DAYS)) {
                while (rows.next()) {
                    lines.add(String.join(",", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4),
                            rows.getString(5), rows.getString(6)));
                }
            }
            connection.commit();
            return lines;
        });
    }

    /** How SQLite brings writes to the disk; 2 is FULL. */
    synchronized int synchronous() throws SQLException {
        return withFile(connection -> {
            try (Statement statement = connection.createStatement()) {
                return number(statement, "PRAGMA synchronous");
            }
        });
    }

    /** Something that is done with the file. */
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T withFile(Work<T> work) throws SQLException {
        try {
            return work.with(connection());
        } catch (SQLException e) {
            close();
            if (!isBroken(e)) {
                throw e;
            }
            putAside();
            return work.with(connection());
        }
    }

    private static boolean isBroken(SQLException e) {
        return e instanceof BrokenCounts || e instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code
                || e instanceof SQLiteException other && other.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** The broken file takes the place of the one that broke before it: broken files never fill a disk. */
    private void putAside() throws SQLException {
        begunAnew = true;
        try {
            Path file = folder.orElseThrow().resolve(NAME);
            Files.move(file, file.resolveSibling("broken-" + NAME), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(file.resolveSibling(NAME + "-wal"));
            Files.deleteIfExists(file.resolveSibling(NAME + "-shm"));
        } catch (IOException e) {
            throw new SQLException("the broken file cannot be put aside", e);
        }
    }

    private Connection connection() throws SQLException {
        if (open.isEmpty()) {
            open = Optional.of(connect());
        }
        return open.get();
    }

    private Connection connect() throws SQLException {
        Path where = folder.orElseThrow(() -> new SQLException("there is no state folder"));
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE);
        Connection connection;
        try {
            Files.createDirectories(where);
            new SqliteLibrary().choose();
            connection = config.createConnection("jdbc:sqlite:" + where.resolve(NAME));
        } catch (IOException | LinkageError e) {
            throw new SQLException(e);
        }
        try {
            connection.setAutoCommit(false);
            prepare(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = number(statement, "PRAGMA user_version");
            if (version == 0 && number(statement, "SELECT count(*) FROM sqlite_schema") == 0) {
                statement.execute(TABLE);
                statement.execute("PRAGMA user_version = " + VERSION);
            } else if (version != VERSION || !"ok".equals(text(statement, "PRAGMA quick_check(1)"))
                    || !TABLE.equals(text(statement, "SELECT sql FROM sqlite_schema WHERE name = 'views'"))) {
                throw new BrokenCounts();
            }
            connection.commit();
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    @Override
    public synchronized void close() {
        open.ifPresent(connection -> {
            try {
                connection.close();
            } catch (SQLException _) {
                // It is not used any more, and what was written is on the disk.
            }
        });
        open = Optional.empty();
    }
}
