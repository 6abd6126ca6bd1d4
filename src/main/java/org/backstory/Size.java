package org.backstory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/**
 * The size of a picture or screen.
 *
 * @param width  in pixels
 * @param height in pixels
 */
public record Size(int width, int height) {

    private static final Pattern FORM = Pattern.compile("(\\d{3,4})[xX](\\d{3,4})");
    private static final int LEAST = 320;
    private static final int MOST = 7680;

    /** Reads {@code 1920x1080}. */
    static Size parse(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            Size size = new Size(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            if (inRange(size.width) && inRange(size.height)) {
                return size;
            }
        }
        throw new TypeConversionException("'" + text + "' is not WIDTHxHEIGHT, for example 1920x1080; each from "
                + LEAST + " to " + MOST);
    }

    private static boolean inRange(int pixels) {
        return pixels >= LEAST && pixels <= MOST;
    }
}
