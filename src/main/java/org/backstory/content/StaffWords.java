package org.backstory.content;

import org.backstory.json.Doc;

/** The words for staff: on the way in, and in their panel. */
@Doc("The words for staff, on the way in and in their panel. Words in braces are filled in.")
public record StaffWords(
        @Doc("The keypad for the PIN.") Pin pin,
        @Doc("The panel and its pages.") Panel panel,
        @Doc("The page with what there is to know of this machine.") Overview overview,
        @Doc("The page with the ruler.") Ruler ruler,
        @Doc("The page that prints a test page.") Print print,
        @Doc("The page with the counts.") Counts counts,
        @Doc("The page with the other modes and the ways to end.") End end,
        @Doc("The time in which the screen can be wiped.") Cleaning cleaning) {

    /** The keypad for the PIN. */
    @Doc("The keypad for the PIN.")
    public record Pin(
            @Doc("The heading.") String title,
            @Doc("Asks for the PIN.") String enter,
            @Doc("Said while the PIN is looked at.") String checking,
            @Doc("Said when it was another.") String wrong,
            @Doc("Said when it was another and few tries are left; {n} is their number.") String fewLeft,
            @Doc("Said when nobody gets in now; {n} is the number of minutes.") String locked,
            @Doc("How many digits were typed, for people who cannot see the dots; {n} is their number.") String typed,
            @Doc("The key that takes the last digit back.") String delete,
            @Doc("The key that is touched after the last digit.") String ok,
            @Doc("The key that leads back to the visitor's screen.") String cancel) {
    }

    /** The panel and its pages. */
    @Doc("The panel and its pages.")
    public record Panel(
            @Doc("The heading.") String title,
            @Doc("Says that the panel closes by itself; {n} is the number of seconds.") String closes,
            @Doc("The button that makes the screen ignore touches for a while.") String clean,
            @Doc("The page with what there is to know of this machine.") String overview,
            @Doc("The page with mistakes in content and settings.") String findings,
            @Doc("The page from which any screen can be opened.") String screens,
            @Doc("The page with the ruler.") String ruler,
            @Doc("The page that prints a test page.") String print,
            @Doc("The page with the counts.") String counts,
            @Doc("The page with the other modes and the ways to end.") String end) {
    }

    /** What there is to know of this machine. */
    @Doc("The page with what there is to know of this machine.")
    public record Overview(
            @Doc("Over the title of the pack.") String content,
            @Doc("The version of the pack; {n} is the version.") String packVersion,
            @Doc("Over who has reviewed the pack, and when that is due.") String review,
            @Doc("Said when the review is overdue; {date} is the day it was due.") String overdue,
            @Doc("Over the version of the program.") String program,
            @Doc("How many errors there were since the start; {n} is their number.") String errors,
            @Doc("Over how many mistakes in content and settings were worked around.") String settings,
            @Doc("How many mistakes there are; {n} is their number.") String toCorrect,
            @Doc("Said when there is none.") String nothingToCorrect,
            @Doc("Said when nothing can be kept across a restart.") String nothingKept) {
    }

    /** The ruler. */
    @Doc("The page with the ruler.")
    public record Ruler(
            @Doc("Asks to hold a ruler against the bar; {n} is its length in millimetres.") String hold,
            @Doc("A length; {n} is the number of millimetres.") String length,
            @Doc("Over the length that the ruler shows.") String measured,
            @Doc("Said when the bar is as long as it should be.") String right,
            @Doc("Said over the line that belongs into the settings.") String write,
            @Doc("Said when nobody has measured the screen; {width} is the width that is assumed, in millimetres.") String assumed,
            @Doc("The width that the settings say; {width} is the number of millimetres.") String set) {
    }

    /** The test print. */
    @Doc("The page that prints a test page.")
    public record Print(
            @Doc("Which printer is used; {name} is its name.") String printer,
            @Doc("Said when the settings name no printer.") String none,
            @Doc("The button that prints the test page.") String test,
            @Doc("Said while the page is on its way.") String sending,
            @Doc("Said when the printer has taken the page.") String printed,
            @Doc("Said when the printer is not there.") String noPrinter,
            @Doc("Said when the printer has no paper.") String noPaper,
            @Doc("Said when it did not work.") String failed,
            @Doc("The title of the test page.") String title,
            @Doc("What the test page says.") String text) {
    }

    /** The counts. */
    @Doc("The page with the counts.")
    public record Counts(
            @Doc("Said when counting is off.") String off,
            @Doc("What is counted and what is not.") String what,
            @Doc("Said when there is nothing to show yet.") String nothing,
            @Doc("Over the screens.") String screen,
            @Doc("Over the number of views.") String views,
            @Doc("Over the minutes that a screen was looked at.") String minutes,
            @Doc("The button that writes the counts to a file.") String export,
            @Doc("Said when the file was written; {file} is its name.") String exported,
            @Doc("Said when the folder is not there or cannot be written to; {folder} is the folder.") String notExported,
            @Doc("Said when the settings name no folder.") String noFolder,
            @Doc("Said when counts cannot be written now.") String notWritten,
            @Doc("Said when the file was broken and a new one was begun.") String begunAnew) {
    }

    /** Other modes, and the ways to end. */
    @Doc("The page with the other modes and the ways to end.")
    public record End(
            @Doc("The button to demo mode.") String demo,
            @Doc("What demo mode is.") String demoText,
            @Doc("The button to presentation mode.") String present,
            @Doc("What presentation mode is.") String presentText,
            @Doc("The button that starts again.") String restart,
            @Doc("What starting again does.") String restartText,
            @Doc("The button that ends the program.") String leave,
            @Doc("What ending does.") String leaveText) {
    }

    /** The time in which the screen can be wiped. */
    @Doc("The time in which the screen can be wiped.")
    public record Cleaning(
            @Doc("The heading.") String title,
            @Doc("Says that touches do nothing.") String text,
            @Doc("How long it lasts; {n} is the number of seconds that are left.") String left) {
    }
}
