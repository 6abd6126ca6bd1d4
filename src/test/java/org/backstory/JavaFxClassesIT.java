package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The classes of JavaFX that the program brings its own of. Tests run with those of JavaFX, so what JavaFX
 * expects of them is held here: where a new version expects something else, this fails before the program does.
 */
class JavaFxClassesIT {

    /** What the others need and JavaFX does not know. */
    private static final Set<String> ADDED = Set.of("com/sun/javafx/tk/quantum/PartUpload.class", "com/sun/glass/ui/gtk/GdkPart.class");

    static Stream<String> ours() throws IOException {
        Path classes = Path.of(System.getProperty("javafx.classes"));
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile).map(file -> classes.relativize(file).toString().replace('\\', '/')).toList().stream();
        }
    }

    static Stream<String> replaced() throws IOException {
        return ours().filter(name -> !ADDED.contains(name));
    }

    @Test
    void whatWasAddedTakesTheNameOfNothingInJavaFx() {
        assertThat(ADDED).allMatch(name -> Node.class.getResource("/" + name) == null);
    }

    @ParameterizedTest
    @MethodSource("replaced")
    void ourClassOffersWhatTheirsOffers(String name) throws IOException {
        ClassModel theirs;
        try (InputStream in = Node.class.getResourceAsStream("/" + name)) {
            assertThat(in).as("JavaFX still has %s", name).isNotNull();
            theirs = ClassFile.of().parse(in.readAllBytes());
        }
        ClassModel ours = ours(name);

        assertThat(ours.superclass()).isEqualTo(theirs.superclass());
        assertThat(members(ours)).containsAll(members(theirs));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void theProgramHasOurClass(String name, @TempDir Path extracted) throws Exception {
        Process jimage = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jimage").toString(), "extract", "--dir", extracted.toString(),
                "--include", "/javafx.graphics/" + name, Path.of(System.getProperty("image"), "lib", "modules").toString()).inheritIO().start();

        assertThat(jimage.waitFor()).isZero();
        assertThat(everything(ClassFile.of().parse(extracted.resolve("javafx.graphics").resolve(name)))).isEqualTo(everything(ours(name)));
    }

    private static ClassModel ours(String name) throws IOException {
        return ClassFile.of().parse(Path.of(System.getProperty("javafx.classes"), name));
    }

    /** What others may call or read: names and types, and whether something is native or static. */
    private static Set<String> members(ClassModel model) {
        return named(model, false);
    }

    private static Set<String> everything(ClassModel model) {
        return named(model, true);
    }

    private static Set<String> named(ClassModel model, boolean hidden) {
        Stream<String> methods = model.methods().stream().filter(method -> hidden || !isPrivate(method.flags()))
                .map(method -> kind(method.flags()) + method.methodName().stringValue() + method.methodType().stringValue());
        Stream<String> fields = model.fields().stream().filter(field -> hidden || !isPrivate(field.flags()))
                .map(field -> kind(field.flags()) + field.fieldName().stringValue() + " " + field.fieldType().stringValue());
        return Stream.of(methods, fields).flatMap(all -> all).filter(member -> !member.contains("<clinit>")).collect(Collectors.toSet());
    }

    private static boolean isPrivate(AccessFlags flags) {
        return flags.has(AccessFlag.PRIVATE) || flags.has(AccessFlag.SYNTHETIC);
    }

    private static String kind(AccessFlags flags) {
        return List.of(AccessFlag.NATIVE, AccessFlag.STATIC).stream().filter(flags::has).map(flag -> flag + " ").collect(Collectors.joining());
    }
}
