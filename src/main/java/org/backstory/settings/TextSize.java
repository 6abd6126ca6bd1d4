package org.backstory.settings;

import org.backstory.json.Doc;

/**
 * How large text is. Normal gives the smallest text capitals of 4.8 mm (ADA 707.7.2), the largest capitals of 7.3 mm
 * (EN 301 549 5.1.4: 0.7 degrees at 600 mm).
 */
@Doc("The text size with which every visit begins.")
public enum TextSize {
    /** Made for standing in front of a kiosk. */
    NORMAL(1.0),
    /** Larger. */
    LARGE(1.25),
    /** As large as it gets. */
    LARGEST(1.53);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    /** Times the normal size. */
    public double factor() {
        return factor;
    }
}
