package org.backstory.screen;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.backstory.session.Sizes;
import org.backstory.settings.LogoFile;

/** The clinic's logo, small, on white in every theme: it was made for paper. It is decoded once for each size. */
final class ClinicLogo {

    private static final double WIDTH_MM = 60;
    private static final double HEIGHT_MM = 12;

    private Optional<Decoded> last = Optional.empty();

    private record Decoded(Path file, double width, double height, Optional<Image> image) {

        boolean isFor(Path other, double otherWidth, double otherHeight) {
            return file.equals(other) && width == otherWidth && height == otherHeight;
        }
    }

    /** The logo as a node, or nothing if there is no picture in the file now. */
    Optional<StackPane> node(Path file, String says, Sizes sizes) {
        double width = Math.rint(sizes.mm(WIDTH_MM));
        double height = Math.rint(sizes.mm(HEIGHT_MM));
        if (last.isEmpty() || !last.get().isFor(file, width, height)) {
            last = Optional.of(new Decoded(file, width, height, decoded(file, width, height)));
        }
        return last.get().image().map(image -> {
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setFitWidth(Math.min(width, height * image.getWidth() / image.getHeight()));
            view.setAccessibleText(says);
            StackPane plate = new StackPane(view);
            plate.getStyleClass().add("clinic-logo");
            return plate;
        });
    }

    /** Never larger than it is shown, and never without a look at its header: the file may have changed since the start. */
    private static Optional<Image> decoded(Path file, double width, double height) {
        return switch (new LogoFile(file).read()) {
            case LogoFile.Read.Bad _ -> Optional.empty();
            case LogoFile.Read.Good(byte[] bytes, int _, int _) -> Optional.of(new Image(new ByteArrayInputStream(bytes), width, height, true, true))
                    .filter(image -> !image.isError() && image.getWidth() > 0 && image.getHeight() > 0);
        };
    }
}
