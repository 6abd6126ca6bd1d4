package org.backstory.mode;

import java.util.List;
import java.util.stream.Stream;
import org.backstory.content.Chapter;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.Words;

/**
 * Screens under one heading.
 *
 * @param id      the chapter's id, or another word for those around the chapters
 * @param title   the heading
 * @param screens the screens in order
 */
record ScreenGroup(String id, String title, List<Screen> screens) {

    /** All screens of a pack, each once: those around the chapters, then the chapters. */
    static List<ScreenGroup> of(Pack pack, Words words) {
        List<Screen> around = pack.screens().stream().filter(screen -> pack.chapterOf(screen.id()).isEmpty()).toList();
        return Stream.concat(Stream.of(new ScreenGroup("around", words.grid().around(), around)),
                pack.chapters().stream().map(chapter -> chapter(chapter, words))).toList();
    }

    private static ScreenGroup chapter(Chapter chapter, Words words) {
        return new ScreenGroup(chapter.id(), words.chapters().get(chapter.id()).title(), chapter.screens());
    }

    /** The same without the screens that are not in the list. */
    ScreenGroup only(List<Screen> found) {
        return new ScreenGroup(id, title, screens.stream().filter(found::contains).toList());
    }
}
