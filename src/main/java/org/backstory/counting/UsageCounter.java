package org.backstory.counting;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.backstory.session.Ticker;
import org.backstory.settings.Settings;

/**
 * Counts what is looked at. What happens on the screen is told to it and takes no time; once a second a thread of its own
 * writes what is new. Whatever is wrong with the file, the screen never notices: the counts wait in memory.
 */
public final class UsageCounter implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    /** How long to wait after a write that failed. */
    private static final long PAUSE = 30 * SECOND;

    private final CurrentView view;
    private final CountsFile file;
    private final Optional<Path> export;
    private final Supplier<LocalDate> today;
    private final Ticker ticker;
    private final ScheduledExecutorService thread;
    private boolean failed;
    private long failedAt;

    /**
     * Counts from {@link #start} on.
     *
     * @param settings where to export to, and the idle time
     * @param folder   the folder for the little that outlives a restart, if there is one
     * @param mode     what surrounds the tour
     * @param today    the day on the wall
     */
    public UsageCounter(Settings settings, Optional<Path> folder, String mode, Supplier<LocalDate> today, Ticker ticker) {
        this.view = new CurrentView(mode, settings.idle().seconds(), today, ticker);
        this.file = new CountsFile(folder);
        this.export = settings.counting().export();
        this.today = today;
        this.ticker = ticker;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().daemon().name("counting").unstarted(work));
    }

    /** Writes every second from now on. */
    public void start() {
        thread.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
    }

    /** A screen is looked at, in a language. */
    public void arrived(String screen, String language) {
        view.arrived(screen, language);
    }

    /** Whether this was the last to be looked at. */
    public boolean isAt(String screen, String language) {
        return view.isAt(screen, language);
    }

    /** Somebody has touched it. */
    public void touched() {
        view.touched();
    }

    /** Something covers the screen. */
    public void pause() {
        view.pause();
    }

    /** The screen is to be seen again. */
    public void resume() {
        view.resume();
    }

    /** Writes what is new. */
    synchronized void write() {
        if (failed && ticker.nanos() - failedAt < PAUSE) {
            return;
        }
        Map<Viewed, Views> fresh = view.take();
        if (fresh.isEmpty()) {
            return;
        }
        try {
            file.add(fresh);
            failed = false;
        } catch (SQLException | RuntimeException _) {
            view.keep(fresh);
            fail();
        }
    }

    private void fail() {
        failed = true;
        failedAt = ticker.nanos();
    }

    /** What staff should know. */
    public synchronized Trouble trouble() {
        return failed ? Trouble.NOT_WRITTEN : file.begunAnew() ? Trouble.BEGUN_ANEW : Trouble.NONE;
    }

    /** The screens with enough views to be told of; none if the file cannot be read now. Reads a file: not on a screen's thread. */
    public synchronized List<ScreenViews> screens() {
        write();
        try {
            return file.screens();
        } catch (SQLException _) {
            fail();
            return List.of();
        }
    }

    /** Saves the counts to the folder of the settings. Writes a file: not on a screen's thread. */
    public synchronized Exported export() {
        if (export.isEmpty()) {
            return new Exported.Nowhere();
        }
        write();
        try {
            return new CountsExport(export.get()).save(file.lines(), today.get());
        } catch (SQLException _) {
            fail();
            return new Exported.NotSaved(export.get());
        }
    }

    /** Writes what is new, and ends. */
    @Override
    public void close() {
        view.left();
        thread.shutdown();
        write();
        file.close();
    }
}
