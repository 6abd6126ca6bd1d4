package org.backstory.session;

import java.util.Locale;

/** The colours: each is one file of tokens. */
public enum Theme {
    /** Dark ink on warm paper. */
    LIGHT,
    /** Light ink on a dark ground. */
    DARK,
    /** White and yellow on black. */
    CONTRAST;

    /** The name in settings, on the command line and in file names. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
