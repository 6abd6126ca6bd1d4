package org.backstory.session;

import java.util.List;
import java.util.stream.Stream;

/**
 * The one page that a visitor takes along: plain words in one language, the same on the screen, on paper and in the QR
 * code. It lives in memory, with the visit that it was made for.
 *
 * @param title    what the page is
 * @param date     the day of the visit, as people write it
 * @param sections what it says, in reading order
 * @param notice   what it is not
 */
public record VisitSheet(String title, String date, List<Section> sections, String notice) {

    /** What a section is about: where it stands on the page, and what goes first when there is no room, follow from it. */
    public enum Topic {
        /** What the visitor told. */
        TOLD,
        /** What the visitor wants to ask. */
        ASK,
        /** What the visitor wants to be able to do. */
        GOALS,
        /** Room to write by hand: a section without lines. */
        NOTES,
        /** What to do in a flare. */
        FLARE,
        /** The warning signs; the first line says what to do. */
        SIGNS,
        /** Whose page it is and which number to call. */
        CLINIC
    }

    /**
     * A heading and its lines.
     *
     * @param topic   what it is about
     * @param heading the heading
     * @param lines   one statement each; none where people are to write by hand
     */
    public record Section(Topic topic, String heading, List<String> lines) {
    }

    /** The sections that say something. */
    public Stream<Section> written() {
        return sections.stream().filter(section -> !section.lines().isEmpty());
    }

    /** The page with other sections. */
    public VisitSheet with(List<Section> others) {
        return new VisitSheet(title, date, List.copyOf(others), notice);
    }
}
