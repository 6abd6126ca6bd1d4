package org.backstory.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets more tries than five a lock, whatever they do to the machine; and nobody is locked out for ever. */
class PinLockTest {

    private static final long MINUTE = 60_000_000_000L;

    @TempDir
    private Path folder;
    private final AtomicLong clock = new AtomicLong(-MINUTE);

    @Test
    void locksAfterFiveTriesAndLongerEachTime() {
        PinLock lock = lock();
        for (int minutes : new int[] {5, 10, 20, 40, 60, 60, 60}) {
            for (int left = 5; left > 0; left--) {
                assertThat(lock.lockedMinutes()).isZero();
                assertThat(lock.triesLeft()).isEqualTo(left);
                assertThat(lock.take()).isTrue();
            }
            assertThat(lock.lockedMinutes()).isEqualTo(minutes);
            clock.addAndGet((minutes - 1) * MINUTE + 1);
            assertThat(lock.lockedMinutes()).isEqualTo(1);
            assertThat(lock.take()).as("a try while it is locked").isFalse();
            clock.addAndGet(MINUTE - 1);
        }
        assertThat(lock.lockedMinutes()).isZero();
    }

    @Test
    void theRightPinClearsEverything() {
        PinLock lock = lock();
        take(lock, 4);
        lock.right();
        assertThat(lock.triesLeft()).isEqualTo(5);
        assertThat(lock().triesLeft()).as("after a restart").isEqualTo(5);
    }

    @Test
    void aRestartGivesNoTriesAndShortensNothing() {
        take(lock(), 3);
        PinLock second = lock();
        assertThat(second.triesLeft()).as("the tries of before the restart are gone").isEqualTo(2);
        take(second, 2);
        clock.addAndGet(4 * MINUTE);
        PinLock third = lock();
        assertThat(third.lockedMinutes()).as("a lock begins again after a restart").isEqualTo(5);
        clock.addAndGet(5 * MINUTE);
        assertThat(third.lockedMinutes()).as("and ends").isZero();
        take(third, 5);
        assertThat(lock().lockedMinutes()).as("the second lock").isEqualTo(10);
    }

    @Test
    void pullingThePlugWhileAPinIsCheckedCostsTheTry() {
        lock().take();
        assertThat(lock().triesLeft()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong PINs: ", "wrong PINs: -5\n", "wrong PINs: 3", "wrong PINs: 99999999999999\n", "\u0000\u0000\u0000\u0000", "0\n"})
    void aDamagedFileIsTheFirstLock(String damage) throws IOException {
        take(lock(), 2);
        Files.writeString(folder.resolve("wrong-pins"), damage);
        PinLock lock = lock();
        assertThat(lock.lockedMinutes()).isEqualTo(5);
        assertThat(lock().lockedMinutes()).as("the file is whole again").isEqualTo(5);
        clock.addAndGet(5 * MINUTE);
        assertThat(lock.lockedMinutes()).isZero();
        assertThat(lock.take()).isTrue();
    }

    @Test
    void aFolderInPlaceOfTheFileIsDamageToo() throws IOException {
        Files.createDirectories(folder.resolve("wrong-pins/in-the-way"));
        PinLock lock = lock();
        assertThat(lock.lockedMinutes()).isEqualTo(5);
        assertThat(lock.remembers()).as("staff are told that nothing can be written").isFalse();
    }

    @Test
    void countsWhereNothingCanBeKept() {
        PinLock lock = new PinLock(Optional.empty(), clock::get);
        assertThat(lock.remembers()).isFalse();
        take(lock, 5);
        assertThat(lock.lockedMinutes()).isEqualTo(5);
    }

    private PinLock lock() {
        return new PinLock(Optional.of(folder), clock::get);
    }

    private static void take(PinLock lock, int times) {
        for (int i = 0; i < times; i++) {
            if (lock.lockedMinutes() > 0) {
                throw new AssertionError("locked before try " + (i + 1));
            }
            lock.take();
        }
    }
}
