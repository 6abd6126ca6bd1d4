package org.backstory.content;

import org.backstory.json.Doc;

/** The words on the bar that staff use beside a patient. */
@Doc("The words on the bar that staff use beside a patient. Words in braces are filled in.")
public record DemoWords(
        @Doc("Says whose bar it is.") String staff,
        @Doc("The button that forgets everything about a patient.") String nextPatient,
        @Doc("Said in its place when everything is forgotten.") String ready,
        @Doc("The button that starts the guided tour.") String guide,
        @Doc("Over the sentence that staff may say.") String say,
        @Doc("Where in the guided tour; {n} and {total} are numbers.") String guideStep,
        @Doc("How long the guided tour takes so far; {n} and {total} are seconds.") String guideTime,
        @Doc("The button that ends the guided tour.") String guideStop,
        @Doc("The button that fills the screen.") String fullScreen,
        @Doc("The button that goes back to a window.") String window,
        @Doc("The button that closes the program.") String leave) {
}
