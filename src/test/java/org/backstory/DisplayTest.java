package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private static final BooleanSupplier NEVER_TRIED = () -> fail("nothing to open");

    @Test
    void thereIsOneThatOpens() {
        assertThat(new Display("Linux", ":0", () -> true).whyNone()).isEmpty();
    }

    @Test
    void saysThatOneCannotBeOpened() {
        assertThat(new Display("Linux", ":7", () -> false).whyNone()).hasValue("the display :7 cannot be opened");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(new Display("Linux", null, NEVER_TRIED).whyNone()).hasValueSatisfying(why -> assertThat(why).contains("DISPLAY"));
        assertThat(new Display("Linux", "", NEVER_TRIED).whyNone()).isPresent();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(new Display("Windows 11", null, NEVER_TRIED).whyNone()).isEmpty();
    }
}
