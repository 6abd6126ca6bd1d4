package org.backstory.session;

import java.util.Locale;

/**
 * How large text is. Normal gives the smallest text capitals of 4.8 mm (ADA 707.7.2), the largest capitals of 7.3 mm
 * (EN 301 549 5.1.4: 0.7 degrees at 600 mm).
 */
public enum TextSize {
    /** Capitals of the smallest text: 4.8 mm. */
    NORMAL(1.0),
    /** Capitals of the smallest text: 6 mm. */
    LARGE(1.25),
    /** Capitals of the smallest text: 7.3 mm. */
    LARGEST(1.53);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    /** Times the normal size. */
    public double factor() {
        return factor;
    }

    /** The name in settings, on the command line and in file names. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
