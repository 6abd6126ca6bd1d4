package org.backstory.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.backstory.settings.PinHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinCheckTest {

    private final PinHasher hasher = new PinHasher();

    @Test
    void letsInWhoKnowsThePin() {
        PinHash hash = PinHash.parse(hasher.hash("240719".toCharArray()).format());
        PinCheck check = new PinCheck(hash, hasher, new PinLock(Optional.empty(), () -> 0));

        assertThat(check.enter("240718".toCharArray())).isEqualTo(new PinAnswer.Wrong(4));
        assertThat(check.enter("240719".toCharArray())).isEqualTo(new PinAnswer.Right());
        for (int left = 4; left > 0; left--) {
            assertThat(check.enter("2407190".toCharArray())).isEqualTo(new PinAnswer.Wrong(left));
        }
        assertThat(check.enter("".toCharArray())).isEqualTo(new PinAnswer.Locked(5));
        assertThat(check.enter("240719".toCharArray())).as("the right one, while it is locked").isEqualTo(new PinAnswer.Locked(5));
    }

    @Test
    void saltsEachHash() {
        PinHash one = hasher.hash("240719".toCharArray());
        PinHash other = hasher.hash("240719".toCharArray());
        assertThat(one.salt()).hasSizeGreaterThanOrEqualTo(16).isNotEqualTo(other.salt());
        assertThat(one.hash()).hasSize(32).isNotEqualTo(other.hash());
        assertThat(one.rounds()).isGreaterThanOrEqualTo(600_000);
    }

    /** From Python: {@code hashlib.pbkdf2_hmac('sha256', b'240719', bytes(range(16)), 600000)}. */
    @Test
    void agreesWithAnotherImplementation() {
        assertThat(hasher.matches("240719".toCharArray(), PinHash.parse("pbkdf2-sha256$600000$AAECAwQFBgcICQoLDA0ODw==$8RWEGBU6edPeJfQxzcX87+nuhd3jZONoIgrF/t0m1K0="))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12345         | this PIN has 5 digits; give it 6 to 12
            1234567890123 | this PIN has 13 digits; give it 6 to 12
            24071a        | a PIN is digits only, because it is typed on a keypad
            24 719        | a PIN is digits only, because it is typed on a keypad
            111111        | this PIN is among the first that people try; take digits in no order
            234567        | this PIN is among the first that people try; take digits in no order
            876543        | this PIN is among the first that people try; take digits in no order
            240719        |
            112233        |
            """)
    void saysWhatAPinHasToBe(String pin, String fault) {
        assertThat(new PinRule().fault(pin.toCharArray())).isEqualTo(Optional.ofNullable(fault));
    }
}
