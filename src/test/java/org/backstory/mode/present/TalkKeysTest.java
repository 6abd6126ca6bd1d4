package org.backstory.mode.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.backstory.mode.present.Command.GoTo;
import org.backstory.mode.present.Command.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of a clicker and of a keyboard, without a window. */
class TalkKeysTest {

    private final TalkKeys keys = new TalkKeys();

    @ParameterizedTest
    @CsvSource({"PAGE_DOWN, NEXT", "PAGE_UP, BACK", "RIGHT, NEXT", "LEFT, BACK", "DOWN, NEXT", "UP, BACK", "SPACE, NEXT", "HOME, FIRST",
            "END, LAST", "F5, BEGIN", "ESCAPE, LEAVE", "B, BLACK", "PERIOD, BLACK", "DECIMAL, BLACK", "W, WHITE", "COMMA, WHITE", "G, GRID",
            "N, NOTES", "L, LANGUAGE", "P, POINTER", "D, PEN", "E, WIPE", "S, SWAP", "T, CLOCK"})
    void everyKeyHasOneMeaning(KeyCode key, Plain command) {
        assertThat(keys.press(key)).contains(command);
    }

    @Test
    void aNumberIsGatheredUntilEnter() {
        assertThat(keys.press(KeyCode.DIGIT1)).isEmpty();
        assertThat(keys.press(KeyCode.NUMPAD2)).isEmpty();
        assertThat(keys.typedProperty().get()).isEqualTo(12);
        assertThat(keys.press(KeyCode.ENTER)).contains(new GoTo(12));
        assertThat(keys.typedProperty().get()).isZero();
    }

    @Test
    void escapeTakesANumberBackAndNothingElse() {
        keys.press(KeyCode.DIGIT4);

        assertThat(keys.press(KeyCode.ESCAPE)).isEmpty();
        assertThat(keys.press(KeyCode.ENTER)).contains(Plain.CONFIRM);
    }

    @Test
    void anotherKeyForgetsTheNumber() {
        keys.press(KeyCode.DIGIT4);

        assertThat(keys.press(KeyCode.PAGE_DOWN)).contains(Plain.NEXT);
        assertThat(keys.typedProperty().get()).isZero();
    }

    @Test
    void aKeyWithoutAMeaningDoesNothing() {
        assertThat(keys.press(KeyCode.F12)).isEmpty();
    }
}
