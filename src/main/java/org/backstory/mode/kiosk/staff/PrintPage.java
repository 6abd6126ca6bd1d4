package org.backstory.mode.kiosk.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.StaffWords;
import org.backstory.screen.Lines;
import org.backstory.session.VisitSheet;
import org.backstory.session.VisitSheet.Section;
import org.backstory.session.VisitSheet.Topic;
import org.backstory.sheet.PrintResult;
import org.backstory.sheet.Printing;

/** Prints a page that shows whether the printer of the settings works. */
final class PrintPage {

    private final StaffAccess access;
    private final StaffWords.Print words;
    private final Optional<Printing> printing;
    private final Label told;

    PrintPage(StaffAccess access) {
        this(access, Printing.of(access.opening().settings(), access.words().language()));
    }

    PrintPage(StaffAccess access, Optional<Printing> printing) {
        this.access = access;
        this.words = access.words().staff().print();
        this.printing = printing;
        this.told = Texts.answer("print-told", "staff-text");
    }

    Region node() {
        VBox page = new VBox(Lines.left(access.opening().settings().printer().map(name -> Texts.fill(words.printer(), "name", name))
                .orElse(words.none()), "staff-text"));
        printing.ifPresent(printer -> {
            Button button = Texts.button("staff-print-test", words.test(), () -> {
            }, "large");
            button.setOnAction(_ -> print(printer, button));
            page.getChildren().addAll(button, told);
        });
        page.getStyleClass().add("staff-facts");
        return page;
    }

    private void print(Printing printer, Button button) {
        button.setDisable(true);
        told.setText(words.sending());
        printer.print(page(), result -> {
            told.setText(said(result));
            button.setDisable(false);
        });
    }

    private String said(PrintResult result) {
        return switch (result) {
            case PRINTED -> words.printed();
            case NO_PRINTER -> words.noPrinter();
            case NO_PAPER -> words.noPaper();
            case FAILED -> words.failed();
        };
    }

    private VisitSheet page() {
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(access.words().language()))
                .format(LocalDate.now());
        return new VisitSheet(words.title(), today, List.of(new Section(Topic.TOLD, words.title(), List.of(words.text()))),
                access.words().sheet().notice());
    }
}
