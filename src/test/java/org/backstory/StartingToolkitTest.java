package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    private final List<String> done = new ArrayList<>();

    @Test
    void looksAtTheMachineFirst() {
        StartingToolkit toolkit = new StartingToolkit(this::start);
        toolkit.begin(() -> done.add("check"), () -> false, Optional::empty);

        assertThat(toolkit.windows()).isNotNull();
        assertThat(done).containsExactly("check", "start");
    }

    @Test
    void doesNotStartWhereSomethingIsMissing() {
        StartingToolkit toolkit = new StartingToolkit(this::start);
        toolkit.begin(this::missing, () -> false, Optional::empty);

        assertThatThrownBy(toolkit::windows).hasMessageContaining("missing libgtk");
        assertThat(done).containsExactly("check");
    }

    @Test
    void takesTheMachineToBeAsItWas() {
        StartingToolkit toolkit = new StartingToolkit(this::start);
        toolkit.begin(this::missing, () -> true, Optional::empty);

        assertThat(toolkit.windows()).isNotNull();
        assertThat(done).containsExactly("start");
    }

    @Test
    void saysWhatIsMissingIfItIsNotAsItWas() {
        StartingToolkit toolkit = new StartingToolkit(failing());
        toolkit.begin(this::missing, () -> true, Optional::empty);

        assertThatThrownBy(toolkit::windows).hasMessageContaining("missing libgtk");
        assertThat(done).containsExactly("start", "check");
    }

    @Test
    void saysWhyItFailsIfNothingIsMissing() {
        StartingToolkit toolkit = new StartingToolkit(failing());
        toolkit.begin(() -> done.add("check"), () -> true, Optional::empty);

        assertThatThrownBy(toolkit::windows).isInstanceOf(UnsupportedOperationException.class);
        assertThat(done).containsExactly("start", "check");
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
