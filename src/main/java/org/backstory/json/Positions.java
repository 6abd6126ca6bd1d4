package org.backstory.json;

import org.backstory.finding.Where;

/** Lines and columns of places in a text. */
final class Positions {

    private Positions() {
    }

    /** The place just after the text. */
    static Where end(String name, CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean lineEnd = text.charAt(i) == '\n' || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return new Where(name, line, column);
    }
}
