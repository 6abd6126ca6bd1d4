package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.backstory.launch.LaunchPicture;
import org.backstory.mode.Toolkit;
import org.junit.jupiter.api.Test;

/** What a window needs is looked for before the toolkit starts, unless it was there the last time. */
class StartingToolkitTest {

    private static final Optional<LaunchPicture> KEPT = Optional.of(new LaunchPicture(new LaunchPicture.Place(0, 0, 1, 1), ByteBuffer.allocate(4)));

    private final List<String> done = new ArrayList<>();

    @Test
    void looksAtTheMachineFirst() {
        StartingToolkit toolkit = new StartingToolkit(this::start);
        toolkit.begin(() -> done.add("check"), Optional::empty, true);

        assertThat(toolkit.windows()).isNotNull();
        assertThat(done).containsExactly("check", "start");
    }

    @Test
    void doesNotStartWhereSomethingIsMissing() {
        StartingToolkit toolkit = new StartingToolkit(this::start);
        toolkit.begin(this::missing, Optional::empty, true);

        assertThatThrownBy(toolkit::windows).hasMessageContaining("missing libgtk");
        assertThat(done).containsExactly("check");
    }

    @Test
    void takesTheMachineToBeAsItWasForThePictureOfTheLastStart() {
        StartingToolkit toolkit = new StartingToolkit(this::start);
        toolkit.begin(this::missing, () -> KEPT, true);

        assertThat(toolkit.windows()).isNotNull();
        assertThat(done).containsExactly("start");
    }

    @Test
    void saysWhatIsMissingIfItIsNotAsItWas() {
        StartingToolkit toolkit = new StartingToolkit(failing());
        toolkit.begin(this::missing, () -> KEPT, true);

        assertThatThrownBy(toolkit::windows).hasMessageContaining("missing libgtk");
        assertThat(done).containsExactly("start", "check");
    }

    @Test
    void saysWhyItFailsIfNothingIsMissing() {
        StartingToolkit toolkit = new StartingToolkit(failing());
        toolkit.begin(() -> done.add("check"), () -> KEPT, true);

        assertThatThrownBy(toolkit::windows).isInstanceOf(UnsupportedOperationException.class);
        assertThat(done).containsExactly("start", "check");
    }

    /** The picture of a walk is made when the toolkit is there, and says nothing of the machine. */
    @Test
    void asksForNoPictureThatWasNotKept() {
        StartingToolkit toolkit = new StartingToolkit(this::start);
        toolkit.begin(() -> done.add("check"), () -> {
            done.add("picture");
            return KEPT;
        }, false);

        assertThat(toolkit.windows()).isNotNull();
        assertThat(done).containsExactly("check", "start");
    }

    private void start(Toolkit toolkit, Supplier<Optional<LaunchPicture>> picture) {
        done.add("start");
    }

    private BiConsumer<Toolkit, Supplier<Optional<LaunchPicture>>> failing() {
        return (_, _) -> {
            done.add("start");
            throw new UnsupportedOperationException("no toolkit was found");
        };
    }

    private void missing() {
        done.add("check");
        throw CommandFailure.failed("missing libgtk-3.so.0");
    }
}
