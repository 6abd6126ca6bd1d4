package org.backstory.content;

import org.backstory.json.Doc;

/** The words around the slides on the screen of somebody who speaks to a group. */
@Doc("The words around the slides on the screen of somebody who speaks to a group. Words in braces are filled in.")
public record SpeakerWords(
        @Doc("Over the picture of what the group sees.") String now,
        @Doc("Over the picture of what comes after it.") String next,
        @Doc("Said in its place after the last screen.") String theEnd,
        @Doc("The heading over the notes.") String notes,
        @Doc("Said when a screen has no notes.") String noNotes,
        @Doc("The button that makes the notes larger.") String larger,
        @Doc("The button that makes the notes smaller.") String smaller,
        @Doc("Under how long the talk has lasted.") String elapsed,
        @Doc("Under the time of day.") String clock,
        @Doc("The button that lets the time of the talk run.") String clockStart,
        @Doc("The button that stops it for a while.") String clockPause,
        @Doc("The button that sets it back to zero.") String clockReset,
        @Doc("Which screen of all; {n} and {total} are numbers.") String place,
        @Doc("Which screen Enter leads to; {n} is the number typed so far.") String goTo,
        @Doc("The button to the pictures of all screens.") String grid,
        @Doc("The button that makes the wall black, and back.") String black,
        @Doc("The button that makes the wall white, and back.") String white,
        @Doc("The button to a dot of light that follows the mouse.") String pointer,
        @Doc("The button to a pen that draws over the screen.") String pen,
        @Doc("The button that lets the slides and the notes change screens.") String swap,
        @Doc("The button that brings the window on the wall back.") String bringBack,
        @Doc("The button that hides everything but the slide, where there is one screen only.") String slideOnly,
        @Doc("Said while there is no second screen.") String oneScreen,
        @Doc("The button that ends the talk.") String end,
        @Doc("Asks before the talk ends.") String endAsk,
        @Doc("The button that ends it after all.") String endYes,
        @Doc("The button that goes on instead.") String endNo) {
}
