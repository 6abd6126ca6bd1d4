package org.backstory.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinHashTest {

    private static final String SALT = "AAECAwQFBgcICQoLDA0ODw==";
    private static final String HASH = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Test
    void readsWhatItWrites() {
        String text = "pbkdf2-sha256$600000$" + SALT + "$" + HASH;
        PinHash read = PinHash.parse(text);
        assertThat(read.rounds()).isEqualTo(600_000);
        assertThat(read.salt()).startsWith(0, 1, 2).hasSize(16);
        assertThat(read.hash()).endsWith(30, 31).hasSize(32);
        assertThat(read.format()).isEqualTo(text);
    }

    @Test
    void cannotBeChangedFromOutside() {
        PinHash read = PinHash.parse("pbkdf2-sha256$600000$" + SALT + "$" + HASH);
        Arrays.fill(read.hash(), (byte) 0);
        Arrays.fill(read.salt(), (byte) 0);
        assertThat(read.hash()).endsWith(30, 31);
        assertThat(read.salt()).startsWith(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "$$$", "garbage", "pbkdf2-sha1$600000$" + SALT + "$" + HASH, "pbkdf2-sha256$600000$" + SALT,
        "pbkdf2-sha256$-600000$" + SALT + "$" + HASH, "pbkdf2-sha256$0600000$" + SALT + "$" + HASH,
        "pbkdf2-sha256$99999999999$" + SALT + "$" + HASH, " pbkdf2-sha256$600000$" + SALT + "$" + HASH})
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PinHash.parse(text))
                .withMessage("it does not have the form pbkdf2-sha256$ROUNDS$SALT$HASH");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            599999,   AAECAwQFBgcICQoLDA0ODw==, AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, 'it has 599999 rounds, not 600,000 to 10,000,000'
            10000001, AAECAwQFBgcICQoLDA0ODw==, AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, 'it has 10000001 rounds, not 600,000 to 10,000,000'
            600000,   AAECAwQFBgcICQoLDA0O,     AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, 'its salt has 15 bytes, not 16 to 64'
            600000,   AAECAwQFBgcICQoLDA0ODw==, AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==, 'its hash has 31 bytes, not 32'
            600000,   AA CAwQFBgcICQoLDA0ODw==, AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, its salt is not Base64
            600000,   AAECAwQFBgcICQoLDA0ODw==, ?AECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, its hash is not Base64
            """)
    void saysWhichPartIsWrong(String rounds, String salt, String hash, String problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> PinHash.parse("pbkdf2-sha256$" + rounds + "$" + salt + "$" + hash))
                .withMessage(problem);
    }
}
