package org.backstory.content;

import org.backstory.json.Doc;

/** The words around the pictures of all screens, from which staff and speakers choose. */
@Doc("The words around the pictures of all screens, from which staff and speakers choose.")
public record GridWords(
        @Doc("The heading, and the button that opens the pictures.") String title,
        @Doc("The heading over the screens around the chapters.") String around,
        @Doc("In the empty search field.") String search,
        @Doc("The button to letters that can be touched.") String letters,
        @Doc("The button that takes the last letter away.") String erase,
        @Doc("Said when no screen has the words.") String none,
        @Doc("Said of the screen that is open now.") String here) {
}
