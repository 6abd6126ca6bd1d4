package org.backstory.counting;

import java.sql.SQLException;

/** The file is a database, but not the one that the program writes. */
final class BrokenCounts extends SQLException {

    private static final long serialVersionUID = 1;

    BrokenCounts() {
        super("the counts are broken");
    }
}
