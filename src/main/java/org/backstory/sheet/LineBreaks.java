package org.backstory.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines at its spaces; a word that is wider than a line is broken anywhere.
 *
 * @param typeface how wide letters run
 * @param weight   how bold they are
 * @param size     how large they are, in points
 * @param room     the width of a line, in points
 */
public record LineBreaks(Typeface typeface, Typeface.Weight weight, double size, double room) {

    /** The lines of a text. */
    public List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(line)) {
                int end = line.length() - 1;
                while (end > 1 && !fits(line.substring(0, end))) {
                    end--;
                }
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    private boolean fits(String text) {
        return text.length() < 2 || typeface.width(text, weight, size) <= room;
    }
}
