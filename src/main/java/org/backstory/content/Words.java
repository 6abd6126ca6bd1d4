package org.backstory.content;

import java.util.Map;
import java.util.Optional;

/** Every word of a pack in one language. */
public interface Words {

    /** The language tag, for example en or es. */
    String language();

    /** The name of the language in that language. */
    String name();

    /** The title of the pack. */
    String title();

    /** The words on the buttons and labels of the program. */
    UiWords ui();

    /** The words around the slides on the screen of somebody who speaks to a group. */
    SpeakerWords speaker();

    /** The words around the pictures of all screens. */
    GridWords grid();

    /** The words on the bar that staff use beside a patient. */
    DemoWords demo();

    /** What staff may say at each step of the guided tour, by step id, if the pack has one. */
    Optional<Map<String, String>> guide();

    /** The words of a kiosk around the tour. */
    KioskWords kiosk();

    /** How sure something is, in plain words, for each strength. */
    Map<String, String> strengths();

    /** Title and summary of each chapter, by chapter id. */
    Map<String, ChapterWords> chapters();

    /** The words of each fact that invites people to a kiosk, by its id, if the pack has any. */
    Optional<Map<String, ScreenWords>> attract();

    /** The words of each screen, by screen id. */
    Map<String, ScreenWords> screens();

    /** The explanation of each term, by term id. */
    Map<String, TermWords> glossary();

    /** The words of the visit sheet. */
    SheetWords sheet();

    /** The words for staff. */
    StaffWords staff();

    /** The words of the self-check, if the pack has one. */
    Optional<QuestionsWords> questions();

    /** The words of a screen, by its id. */
    default ScreenWords screen(String id) {
        return screens().get(id);
    }

    /** The words of a fact that invites people, by its id. */
    default ScreenWords fact(String id) {
        return attract().orElseThrow().get(id);
    }

    /** The words of a question of the self-check. */
    default ScreenWords question(String id) {
        return questions().orElseThrow().each().get(id);
    }
}
