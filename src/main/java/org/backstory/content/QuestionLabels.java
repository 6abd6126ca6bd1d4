package org.backstory.content;

import org.backstory.json.Doc;

/** The words on the buttons and labels of the self-check. */
@Doc("The words on the buttons and labels of the self-check. Words in braces are filled in.")
public record QuestionLabels(
        @Doc("The button that goes on without an answer.") String skip,
        @Doc("The button that forgets all answers and begins again.") String startOver,
        @Doc("The button that forgets all answers and ends the visit.") String stop,
        @Doc("The button under a group of warning signs: one of them fits.") String fits,
        @Doc("The button under a group of warning signs: none of them fits. It never says that all is well.") String none,
        @Doc("The button that leads back from the screen that says what to do.") String mistake,
        @Doc("How many may be chosen; {n} is the number.") String chooseUpTo,
        @Doc("A number of a scale; {n} and {total} are numbers.") String rating,
        @Doc("The heading over the screens to read next.") String readNext,
        @Doc("Said when no question has an answer.") String nothingTold) {
}
