package org.backstory.counting;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts in a process of its own, as fast as it can, and says after each write how many there were; tests end it hard. */
final class CountingProcess {

    private CountingProcess() {
    }

    /** With the folder, how many screens each write has, and how many writes there are. */
    public static void main(String[] arguments) {
        int screens = Integer.parseInt(arguments[1]);
        CountsFile file = new CountsFile(Optional.of(Path.of(arguments[0])));
        for (int write = 1; write <= Integer.parseInt(arguments[2]); write++) {
            Map<Viewed, Views> views = new HashMap<>();
            for (int i = 0; i < screens; i++) {
                views.put(new Viewed(LocalDate.of(2026, 1, 1), "screen-" + (screens == 1 ? 0 : write) + "-" + i, "en", "kiosk"), new Views(1, 1));
            }
            try {
                file.add(views);
                System.out.println("written " + write);
            } catch (SQLException e) {
                System.out.println("failed " + write);
            }
        }
    }
}
