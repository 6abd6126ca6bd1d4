package org.backstory.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;

/** Reads single values: text, numbers, true or false, days. */
final class Scalars {

    /** The longest text that a kiosk could show. */
    private static final int LONGEST = 2_000;
    private static final Pattern ID = Pattern.compile(Id.PATTERN);

    private final Findings findings;

    /** A reader that reports here. */
    Scalars(Findings findings) {
        this.findings = findings;
    }

    /** A text. Its length and form are checked, and a wrong one is still returned: it is there. */
    Optional<Object> text(Value value, Hints hints) {
        if (!(value instanceof Value.Text text)) {
            return wrongType(value, hints, "text in quotation marks");
        }
        if (text.text().isBlank()) {
            findings.error(value.where(), hints.label() + " is empty", "write the words or remove the key");
        } else if (hints.id()) {
            id(value.where(), text.text());
        } else {
            characters(value.where(), text.text(), hints);
        }
        return Optional.of(text.text());
    }

    /** Checks the form of an id. */
    void id(Where where, String id) {
        if (id.length() > 60 || !ID.matcher(id).matches()) {
            findings.error(where, "'" + shortened(id) + "' is not an id",
                    "use lower-case letters, digits and single hyphens, beginning with a letter, at most 60 characters");
        }
    }

    private void characters(Where where, String text, Hints hints) {
        double most = hints.bounds().map(Bounds::max).map(max -> Math.min(max, LONGEST)).orElse((double) LONGEST);
        double least = hints.bounds().map(Bounds::min).orElse(0.0);
        if (text.length() > most || text.length() < least) {
            findings.error(where, hints.label() + " has " + text.length() + " characters",
                    text.length() > most ? "use at most " + (int) most : "use at least " + (int) least);
        }
        if (text.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            findings.error(where, hints.label() + " holds a control character", "remove it");
        }
    }

    /** A whole number. */
    Optional<Object> whole(Value value, Hints hints) {
        if (!(value instanceof Value.Digits digits)) {
            return wrongType(value, hints, "a whole number");
        }
        try {
            int number = new BigDecimal(digits.digits()).intValueExact();
            return digits.digits().matches("-?[0-9]+") ? inRange(digits, number, number, hints) : notWhole(digits, hints);
        } catch (ArithmeticException e) {
            return notWhole(digits, hints);
        }
    }

    private Optional<Object> notWhole(Value.Digits digits, Hints hints) {
        findings.error(digits.where(), hints.label() + " is " + digits.digits(), "give a whole number");
        return Optional.empty();
    }

    /** A number. */
    Optional<Object> number(Value value, Hints hints) {
        if (!(value instanceof Value.Digits digits)) {
            return wrongType(value, hints, "a number");
        }
        double number = Double.parseDouble(digits.digits());
        if (!Double.isFinite(number)) {
            findings.error(value.where(), hints.label() + " is " + digits.digits(), "give a smaller number");
            return Optional.empty();
        }
        return inRange(digits, number, number, hints);
    }

    private Optional<Object> inRange(Value.Digits written, Object boxed, double number, Hints hints) {
        hints.bounds().filter(bounds -> number < bounds.min() || number > bounds.max()).ifPresent(bounds -> findings.error(
                written.where(), hints.label() + " is " + written.digits(), range(bounds)));
        return Optional.of(boxed);
    }

    /** What a range asks for. */
    static String range(Bounds bounds) {
        return bounds.max() == Double.MAX_VALUE ? "give at least " + plain(bounds.min())
                : bounds.min() == bounds.max() ? "give exactly " + plain(bounds.min())
                : "give " + plain(bounds.min()) + " to " + plain(bounds.max());
    }

    private static String plain(double number) {
        return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
    }

    /** True or false. */
    Optional<Object> flag(Value value, Hints hints) {
        return value instanceof Value.Flag flag ? Optional.of(flag.on()) : wrongType(value, hints, "true or false");
    }

    /** A day. */
    Optional<Object> day(Value value, Hints hints) {
        if (!(value instanceof Value.Text text)) {
            return wrongType(value, hints, "a day as \"2026-11-22\"");
        }
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeParseException e) {
            findings.error(value.where(), "'" + shortened(text.text()) + "' is not a day", "write year, month and day as 2026-11-22");
            return Optional.empty();
        }
    }

    /** Reports a value of a wrong type; a null is not reported twice. */
    Optional<Object> wrongType(Value value, Hints hints, String wanted) {
        if (!(value instanceof Value.Nothing)) {
            findings.error(value.where(), hints.label() + " is " + value.described(), "write " + wanted);
        }
        return Optional.empty();
    }

    /** A text cut to a length that fits in a finding. */
    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "\u2026";
    }
}
