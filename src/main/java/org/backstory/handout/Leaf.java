package org.backstory.handout;

import java.util.List;
import java.util.Optional;

/**
 * What stands on one page besides the picture.
 *
 * @param title   the title of the screen
 * @param chapter the title of its chapter, if it stands in one
 * @param told    what the screen says, in reading order, to be searched for and read aloud
 * @param notes   the notes of the speaker; none if they are not wanted
 * @param sources the sources, one line each
 * @param foot    what the page is not
 * @param number  which page of all
 */
record Leaf(String title, Optional<String> chapter, List<String> told, List<String> notes, List<String> sources, String foot, String number) {
}
