package org.backstory.json;

import java.util.Locale;
import org.backstory.finding.Finding;
import org.backstory.finding.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in an author's words why a text is not JSON. The parser's own message is for programmers; only its kind and place
 * are used.
 *
 * @param text the whole text
 * @param name how findings call the file
 */
record SyntaxProblem(String text, String name) {

    /** The finding for an exception of the parser. */
    Finding finding(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage()).toLowerCase(Locale.ROOT);
        if (e instanceof UnexpectedEndOfInputException || message.contains("end-of-input")) {
            return Finding.error(Positions.end(name, text.stripTrailing()), "the file ends too early",
                    "look for a missing \", } or ]");
        }
        Where where = e.getLocation() == null ? Where.file(name)
                : new Where(name, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return e instanceof StreamConstraintsException ? tooMuch(where, message) : wrong(where, message);
    }

    private Finding tooMuch(Where where, String message) {
        if (message.contains("depth")) {
            return Finding.error(where, "objects and lists are nested deeper than 32 levels", "nest them less");
        }
        if (message.contains("string")) {
            return Finding.error(where, "a text is longer than 20,000 characters", "shorten it");
        }
        if (message.contains("number")) {
            return Finding.error(where, "a number has more than 32 digits", "shorten it");
        }
        if (message.contains("name")) {
            return Finding.error(where, "a key is longer than 200 characters", "shorten it");
        }
        return Finding.error(where, "the file holds more than 500,000 values", "make it smaller");
    }

    private Finding wrong(Where where, String message) {
        int at = offset(where);
        char here = at < text.length() ? text.charAt(at) : ' ';
        if ((here == '}' || here == ']') && before(at) == ',') {
            return Finding.error(where, "a comma stands before " + here, "remove the comma");
        }
        if (here == '/' || here == '#') {
            return Finding.error(where, "JSON has no comments", "remove the comment");
        }
        if (here == '\'' || here == '\u201C' || here == '\u201D') {
            return Finding.error(where, "the quotation mark " + here + " stands where JSON wants \"", "write \"");
        }
        if (message.contains("illegal unquoted character")) {
            return Finding.error(where, "a line break, tab or control character stands inside a text", "write \\n for a line break");
        }
        if (message.contains("escape")) {
            return Finding.error(where, "a backslash is followed by a character that means nothing", "write \\\\ for a backslash");
        }
        if (message.contains("expecting comma")) {
            return Finding.error(where, "a comma is missing before this", "add a comma");
        }
        if (message.contains("expecting a colon")) {
            return Finding.error(where, "a colon is missing after the key", "add a colon");
        }
        if (message.contains("start property name") || message.contains("start field name")) {
            return Finding.error(where, "a key must begin with \"", "write the key in quotation marks");
        }
        return Finding.error(where, "this is not JSON", "look for a missing or extra quotation mark, comma or bracket near here");
    }

    private char before(int at) {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private int offset(Where where) {
        int start = 0;
        for (int line = 1; line < where.line() && start >= 0; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.clamp((long) start + where.column() - 1, 0, text.length());
    }
}
