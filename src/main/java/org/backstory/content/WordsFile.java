package org.backstory.content;

import java.util.Map;
import java.util.Optional;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** The file {@code words/<tag>.json}. */
@Doc("Every word that a person sees or hears, in one language.")
public record WordsFile(
        @Doc("The language tag, the same as the file name, for example en or es.") String language,
        @Doc("The name of the language in that language, for example Espa\u00f1ol.") String name,
        @Doc("The title of the pack.") String title,
        @Doc("The words on the buttons and labels of the program.") UiWords ui,
        @Doc("The words around the slides on the screen of somebody who speaks to a group.") SpeakerWords speaker,
        @Doc("The words around the pictures of all screens.") GridWords grid,
        @Doc("The words on the bar that staff use beside a patient.") DemoWords demo,
        @Doc("One or two short sentences that staff may say at each step of the guided tour, by step id; the last asks the patient.")
        @Id Optional<Map<String, String>> guide,
        @Doc("The words of a kiosk around the tour.") KioskWords kiosk,
        @Doc("How sure something is, in plain words, for each strength.") @Id Map<String, String> strengths,
        @Doc("Title and summary of each chapter, by chapter id.") @Id Map<String, ChapterWords> chapters,
        @Doc("The words of each fact that invites people to a kiosk, by its id: title and text, and what the picture shows.") @Id Optional<Map<String, ScreenWords>> attract,
        @Doc("The words of each screen, by screen id.") @Id Map<String, ScreenWords> screens,
        @Doc("The explanation of each term, by term id.") @Id Map<String, TermWords> glossary,
        @Doc("The words of the visit sheet.") SheetWords sheet,
        @Doc("The words for staff.") StaffWords staff,
        @Doc("The words of the self-check, if the pack has one.") Optional<QuestionsWords> questions)
        implements Words {
}
