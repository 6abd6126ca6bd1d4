package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;

/** The words of the page that a visitor takes along, as far as they are the same for everyone. */
@Doc("The words of the visit sheet, the page that a visitor takes along. What the visitor told is filled in between them.")
public record SheetWords(
        @Doc("The title of the page.") @Bounds(min = 1, max = 40) String title,
        @Doc("The heading over what the visitor told.") @Bounds(min = 1, max = 40) String told,
        @Doc("The heading over the questions that the visitor wants to ask.") @Bounds(min = 1, max = 40) String ask,
        @Doc("The heading over the visitor's goals.") @Bounds(min = 1, max = 40) String goals,
        @Doc("The heading over the room to write in.") @Bounds(min = 1, max = 40) String notes,
        @Doc("The heading over what to do in a flare.") @Bounds(min = 1, max = 40) String flare,
        @Doc("What to do in a flare, one short line each; {emergency} is the number to call.") @Bounds(min = 1, max = 8) List<String> inFlare,
        @Doc("The heading over the warning signs.") @Bounds(min = 1, max = 40) String signs,
        @Doc("What to do about them, over the signs of the first group; {emergency} is the number to call.") @Bounds(min = 1, max = 160) String signsAction,
        @Doc("What the list of signs cannot do, under the signs.") @Bounds(min = 1, max = 160) String signsLimit,
        @Doc("The heading over the clinic's name and number.") @Bounds(min = 1, max = 40) String clinic,
        @Doc("What the page is not.") @Bounds(min = 1, max = 200) String notice,
        @Doc("The words around the page on the screen.") SheetLabels labels) {
}
