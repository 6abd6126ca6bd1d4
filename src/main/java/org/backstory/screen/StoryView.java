package org.backstory.screen;

import java.util.List;
import javafx.scene.layout.Region;
import org.backstory.content.StoryScreen;
import org.backstory.illustration.Picture;

/** A large picture with a few words beside it. */
final class StoryView {

    private final StoryScreen screen;
    private final ScreenContext context;

    StoryView(StoryScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        Picture picture = context.picture(screen.picture(), context.words(screen).picture().orElse(""));
        picture.light(screen.lit().orElse(List.of()));
        return new SplitLayout(new PictureFrame(picture), new WordsColumn(context).of(screen), context);
    }
}
