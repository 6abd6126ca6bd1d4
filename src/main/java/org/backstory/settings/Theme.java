package org.backstory.settings;

import org.backstory.json.Doc;

/** The colors with which every visit begins. */
@Doc("The colors with which every visit begins.")
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** The highest contrast. */
    CONTRAST
}
