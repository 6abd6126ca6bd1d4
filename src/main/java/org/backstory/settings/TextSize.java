package org.backstory.settings;

import org.backstory.json.Doc;

/** The text size with which every visit begins. */
@Doc("The text size with which every visit begins.")
public enum TextSize {
    /** The smallest, made for standing in front of a kiosk. */
    NORMAL,
    /** Larger. */
    LARGE,
    /** As large as it gets. */
    LARGEST
}
