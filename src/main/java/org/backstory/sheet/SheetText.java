package org.backstory.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstory.session.VisitSheet;
import org.backstory.session.VisitSheet.Section;

/** The page as plain text, as a telephone shows it. */
final class SheetText {

    /** The text. */
    String of(VisitSheet sheet) {
        return Stream.of(Stream.of(sheet.title() + ", " + sheet.date()), sheet.written().map(SheetText::section), Stream.of(sheet.notice()))
                .flatMap(parts -> parts).collect(Collectors.joining("\n\n"));
    }

    private static String section(Section section) {
        List<String> lines = section.lines().stream().map(line -> "- " + line).toList();
        return section.heading() + "\n" + String.join("\n", lines);
    }
}
