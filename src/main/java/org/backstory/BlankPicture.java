package org.backstory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backstory.launch.LaunchPicture;
import org.backstory.launch.LaunchPictureFile;
import org.backstory.launch.Origin;
import org.backstory.mode.WindowPicture;

/** The picture of nothing with which a walk begins. It goes through a file as that of a kiosk does, where there is a place to write. */
final class BlankPicture implements Supplier<Optional<LaunchPicture>> {

    private static final String WORDS = "walk";

    @Override
    public Optional<LaunchPicture> get() {
        LaunchPicture blank = new WindowPicture().blank();
        try {
            Path folder = Files.createTempDirectory("backstory");
            LaunchPictureFile file = new LaunchPictureFile(folder);
            try {
                file.keep(blank, Origin.of(WORDS, List.of(Path.of(System.getProperty("java.home"), "release"))));
                return file.read(WORDS);
            } finally {
                file.forget();
                Files.delete(folder);
            }
        } catch (IOException nowhere) {
            return Optional.of(blank);
        }
    }
}
