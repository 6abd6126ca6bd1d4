package org.backstory.settings;

import org.backstory.json.Doc;

/** The colors: each is one file of tokens. */
@Doc("The colors with which every visit begins.")
public enum Theme {
    /** Dark ink on warm paper. */
    LIGHT,
    /** Light ink on a dark ground. */
    DARK,
    /** White and yellow on black. */
    CONTRAST
}
