package org.backstory.content.load;

import java.util.Map;
import java.util.Optional;
import org.backstory.content.DemoWords;
import org.backstory.content.GridWords;
import org.backstory.content.KioskWords;
import org.backstory.content.ScreenWords;
import org.backstory.content.UiWords;
import org.backstory.json.Id;

/**
 * Those keys of a words file that the first screen and what is around it show; see {@link org.backstory.content.WordsFile}.
 *
 * @param language the language tag
 * @param name     the name of the language
 * @param title    the title of the pack
 * @param ui       the words on the buttons
 * @param grid     the words around the pictures of all screens
 * @param demo     the words on the bar of staff
 * @param kiosk    the words of a kiosk
 * @param attract  the words of each fact that invites people
 * @param screens  the words of the first screen
 */
public record FirstWords(String language, String name, String title, UiWords ui, GridWords grid, DemoWords demo, KioskWords kiosk,
        @Id Optional<Map<String, ScreenWords>> attract, @Id Map<String, ScreenWords> screens) {
}
