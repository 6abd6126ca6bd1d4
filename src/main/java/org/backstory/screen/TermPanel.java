package org.backstory.screen;

import java.util.List;
import javafx.scene.layout.Region;
import org.backstory.content.Term;
import org.backstory.content.TermWords;
import org.backstory.illustration.Picture;

/** Explains a term of the glossary, with a picture where the pack has one. */
final class TermPanel {

    private final ScreenContext context;

    TermPanel(ScreenContext context) {
        this.context = context;
    }

    Panel of(String id) {
        Term term = context.pack().terms().get(id);
        TermWords words = context.words().glossary().get(id);
        Region meaning = new Prose(context).of(words.meaning());
        Region body = term.picture().map(name -> {
            Picture picture = context.picture(name, words.term());
            picture.light(term.lit().orElse(List.of()));
            return (Region) new PictureBeside(picture, meaning, context.sizes());
        }).orElse(meaning);
        return new Panel(words.term(), body);
    }
}
