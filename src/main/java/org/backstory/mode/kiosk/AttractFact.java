package org.backstory.mode.kiosk;

import java.util.List;
import java.util.Optional;
import org.backstory.content.Attraction;
import org.backstory.content.Pack;
import org.backstory.content.ScreenWords;
import org.backstory.content.Source;
import org.backstory.content.WelcomeScreen;
import org.backstory.content.Words;

/**
 * One picture of those that invite people, in one language.
 *
 * @param title   the fact
 * @param text    a sentence more
 * @param source  who says so, if it says anything
 * @param picture the name of the picture
 * @param says    what the picture shows
 * @param lit     the parts to light, one after the other
 */
record AttractFact(String title, String text, Optional<String> source, String picture, String says, List<String> lit) {

    /** The fact after so many others, from 0, and round and round; a pack that has none invites with its first screen. */
    static AttractFact of(Pack pack, Words words, long number) {
        return pack.file().attract().map(all -> of(pack, words, all.get((int) (number % all.size())))).orElseGet(() -> welcome(pack, words));
    }

    private static AttractFact of(Pack pack, Words words, Attraction one) {
        ScreenWords said = words.fact(one.id());
        Source source = pack.source(one.sources().getFirst());
        return new AttractFact(said.title(), said.text(),
                Optional.of(words.kiosk().source().replace("{source}", source.authors() + ", " + source.year())),
                one.picture(), said.picture().orElse(""), one.lit().orElse(List.of()));
    }

    private static AttractFact welcome(Pack pack, Words words) {
        WelcomeScreen welcome = pack.only(WelcomeScreen.class);
        ScreenWords said = words.screen(welcome.id());
        return new AttractFact(said.title(), "", Optional.empty(), welcome.picture(), said.picture().orElse(""), List.of());
    }
}
