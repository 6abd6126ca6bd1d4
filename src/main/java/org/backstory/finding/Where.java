package org.backstory.finding;

/**
 * The place in a file that a finding is about, as an editor shows it.
 *
 * @param file   the file, relative to its pack or configuration folder, with forward slashes
 * @param line   the line, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole line or file is meant
 */
public record Where(String file, int line, int column) {

    /** The whole file. */
    public static Where file(String file) {
        return new Where(file, 0, 0);
    }

    /** {@code words/en.json:12:7}, or just the file. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
