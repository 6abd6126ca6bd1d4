package org.backstory.content;

import org.backstory.json.Doc;

/** The words of a kiosk around the tour: before a visit, and when nobody touches the screen any more. */
@Doc("The words of a kiosk around the tour: before a visit, and when nobody touches the screen any more. Words in braces are filled in.")
public record KioskWords(
        @Doc("Over the pictures that invite people: touching anywhere begins.") String touchToBegin,
        @Doc("Under a fact: who says so; {source} is the author and the year.") String source,
        @Doc("Asks whether the visitor is still there.") String stillThere,
        @Doc("Says what happens if nobody is.") String stillThereText,
        @Doc("The button of a visitor who goes on.") String moreTime,
        @Doc("The button of a new visitor: what was on the screen is cleared at once.") String startOver,
        @Doc("Asked when the warning signs were left on the screen.") String signTitle,
        @Doc("What to do then; {emergency} is the number to call.") String signText,
        @Doc("The button of a visitor who has told the staff.") String told) {
}
