package org.backstory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.shell.ContactSheet;
import org.backstory.shell.ScreenPictures;

/** Draws screens to files with the toolkit's headless platform. */
final class DrawnScreens implements Snapshots {

    @Override
    public void draw(Pack pack, SnapshotOptions options) {
        Path out = options.out();
        Size size = options.size();
        String language = pack.file().language(options.lang().or(options.settings()::language));
        List<Screen> screens = pack.screens().stream()
                .filter(screen -> options.screen().isEmpty() || options.screen().get().equals(screen.id())).toList();
        ScreenPictures pictures = new ScreenPictures(pack, options.settings().clinic(), new ScreenPictures.Look(
                language, options.theme(), options.textSize(), size.width(), size.height()),
                options.settings().screen().isTopOutOfReach(size.width(), size.height()));
        try {
            Files.createDirectories(out);
            Toolkit toolkit = new Toolkit();
            toolkit.startWithoutDisplay();
            for (Screen screen : screens) {
                toolkit.call(() -> {
                    pictures.draw(screen, out.resolve(screen.id() + ".png"));
                    return screen;
                });
            }
            new ContactSheet().write(pack.words().get(language), screens, out);
        } catch (IOException e) {
            throw CommandFailure.failed("--out: " + out.toAbsolutePath().normalize() + " cannot be written to");
        } catch (IllegalStateException e) {
            throw CommandFailure.failed("the screens cannot be drawn: " + (e.getCause() == null ? e : e.getCause()));
        }
    }
}
