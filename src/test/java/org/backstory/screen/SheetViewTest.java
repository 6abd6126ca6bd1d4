package org.backstory.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.backstory.session.VisitSheet;
import org.backstory.settings.Paper;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.sheet.PageLayout;
import org.backstory.sheet.PrintResult;
import org.backstory.sheet.Printing;
import org.backstory.sheet.Sheets;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet on the screen: what stands there can be read, and an independent reader reads the same from the code. */
@ExtendWith(Tours.class)
class SheetViewTest {

    private static final Printing NO_PAPER = new Printing(new PageLayout(Paper.LETTER), _ -> PrintResult.NO_PAPER, Runnable::run, Runnable::run);

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, NORMAL, 1920, 1080", "es, LIGHT, NORMAL, 1080, 1920", "en, DARK, LARGEST, 1080, 1920", "es, DARK, LARGEST, 1920, 1080",
        "en, CONTRAST, NORMAL, 1080, 1920", "es, CONTRAST, NORMAL, 1920, 1080", "en, LIGHT, LARGE, 1280, 800"})
    void codeHoldsThePage(String language, Theme theme, TextSize textSize, int width, int height, Pack pack, Toolkit toolkit) throws Exception {
        SheetScene look = new SheetScene(pack, language, theme, textSize, width, height);
        for (VisitSheet sheet : List.of(Sheets.usual(pack, language), Sheets.longest(pack, language))) {
            Image image = toolkit.call(() -> look.of(sheet, Optional.of(NO_PAPER), () -> { }).snapshot(null));
            keep(image, String.join("-", "sheet", language, theme.name(), textSize.name(), width + "x" + height,
                    sheet.equals(Sheets.usual(pack, language)) ? "usual" : "longest"));
            Result result = read(image);

            List<String> held = result.getText().lines().map(line -> line.replaceFirst("^- ", "")).filter(line -> !line.isBlank()).toList();
            assertThat(result.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL)).isEqualTo("M");
            assertThat(held.getFirst()).isEqualTo(sheet.title() + ", " + sheet.date());
            assertThat(held.getLast()).isEqualTo(sheet.notice());
            assertThat(held.subList(1, held.size() - 1)).isSubsetOf(lines(sheet));
            assertThat(held).containsAll(lines(sheet).subList(lines(sheet).size() - 2, lines(sheet).size()));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1920, 1080", "en, 1080, 1920", "es, 1920, 1080", "es, 1080, 1920"})
    void usualPageIsHeldWhole(String language, int width, int height, Pack pack, Toolkit toolkit) throws Exception {
        VisitSheet sheet = Sheets.usual(pack, language);
        SheetScene look = new SheetScene(pack, language, Theme.LIGHT, TextSize.NORMAL, width, height);

        String held = read(toolkit.call(() -> look.of(sheet, Optional.empty(), () -> { }).snapshot(null))).getText();

        assertThat(held.lines().map(line -> line.replaceFirst("^- ", "")).toList()).containsAll(lines(sheet));
    }

    @ParameterizedTest
    @EnumSource
    void codeCanBeScanned(Theme theme, Pack pack, Toolkit toolkit) throws Exception {
        SheetScene look = new SheetScene(pack, "es", theme, TextSize.NORMAL, 1920, 1080);
        Scene scene = toolkit.call(() -> look.of(Sheets.longest(pack, "es"), Optional.empty(), () -> { }));
        Region code = (Region) scene.lookup("#sheet-code");
        Image image = toolkit.call(() -> code.snapshot(null, null));

        int quiet = firstDark(image);
        int finder = 0;
        while (dark(image, quiet + finder, quiet)) {
            finder++;
        }
        int module = finder / 7;
        assertThat(finder % 7).as("modules are whole pixels").isZero();
        assertThat(module / look.sizes().pixelsPerMm()).as("module in mm").isBetween(1.0, 2.0);
        assertThat(quiet).as("quiet zone").isEqualTo(4 * module);
    }

    @Test
    void printingNeverLeavesTheVisitorWithoutAWord(Pack pack, Toolkit toolkit) {
        for (PrintResult result : PrintResult.values()) {
            List<Runnable> later = new ArrayList<>();
            Printing printing = new Printing(new PageLayout(Paper.A4), _ -> result, later::add, Runnable::run);
            toolkit.call(() -> {
                Scene scene = new SheetScene(pack, "en", Theme.LIGHT, TextSize.NORMAL, 1920, 1080).of(Sheets.usual(pack, "en"), Optional.of(printing), () -> { });
                Button print = (Button) scene.lookup("#print");
                for (int tap = 0; tap < 10; tap++) {
                    print.fire();
                }
                assertThat(later).as("ten taps print once").hasSize(1);
                assertThat(shown(scene)).containsExactly("Your page goes to the printer.");
                later.getFirst().run();
                assertThat(shown(scene)).hasSize(1).doesNotContain("Your page goes to the printer.");
                assertThat(print.isDisabled()).isEqualTo(result == PrintResult.PRINTED);
                return null;
            });
        }
    }

    @Test
    void offersNoPrinterWhereThereIsNone(Pack pack, Toolkit toolkit) {
        List<String> done = new ArrayList<>();
        toolkit.call(() -> {
            Scene scene = new SheetScene(pack, "en", Theme.LIGHT, TextSize.NORMAL, 1920, 1080).of(Sheets.usual(pack, "en"), Optional.empty(), () -> done.add("done"));
            assertThat(scene.lookup("#print")).isNull();
            ((Button) scene.lookup("#sheet-done")).fire();
            return null;
        });
        assertThat(done).containsExactly("done");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920"})
    void buttonsAreLarge(int width, int height, Pack pack, Toolkit toolkit) {
        SheetScene look = new SheetScene(pack, "es", Theme.LIGHT, TextSize.LARGEST, width, height);
        Scene scene = toolkit.call(() -> look.of(Sheets.usual(pack, "es"), Optional.of(NO_PAPER), () -> { }));
        assertThat(Stream.of("#print", "#sheet-done").map(scene::lookup).map(Region.class::cast)).allSatisfy(button -> {
            assertThat(button.getWidth()).isGreaterThanOrEqualTo(look.sizes().mm(20));
            assertThat(button.getHeight()).isGreaterThanOrEqualTo(look.sizes().mm(20) - 0.5);
            assertThat(scene.getRoot().getLayoutBounds().contains(scene.getRoot().sceneToLocal(button.localToScene(button.getLayoutBounds())))).isTrue();
        });
    }

    private static List<String> lines(VisitSheet sheet) {
        return sheet.written().flatMap(section -> Stream.concat(Stream.of(section.heading()), section.lines().stream())).toList();
    }

    private static List<String> shown(Scene scene) {
        return scene.getRoot().lookupAll(".sheet-line").stream().filter(javafx.scene.Node::isVisible)
                .map(node -> ((javafx.scene.control.Label) node).getText()).toList();
    }

    private static Result read(Image image) throws Exception {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
    }

    private static int firstDark(Image image) {
        int at = 0;
        while (!dark(image, at, at)) {
            at++;
        }
        return at;
    }

    private static boolean dark(Image image, int x, int y) {
        return (image.getPixelReader().getArgb(x, y) & 0xFF) < 128;
    }

    /** Keeps a picture to look at, where somebody asks for it with -Dbackstory.look=DIR. */
    private static void keep(Image image, String name) throws Exception {
        String folder = System.getProperty("backstory.look");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            copy.setRGB(0, 0, width, height, pixels, 0, width);
            ImageIO.write(copy, "png", Path.of(folder, name + ".png").toFile());
        }
    }
}
