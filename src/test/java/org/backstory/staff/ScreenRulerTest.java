package org.backstory.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenRulerTest {

    @Test
    void findsTheWidthFromWhatARulerSays() {
        ScreenRuler ruler = new ScreenRuler(2000, 500);
        assertThat(ruler.lengthMm(1920)).isEqualTo(100);
        assertThat(ruler.px(100)).isEqualTo(400);

        double right = ruler.rightWidthMm(100, 98.5);
        assertThat(right).isEqualTo(492.5);
        assertThat(new ScreenRuler(2000, right).rightWidthMm(100, 100)).as("measured again").isEqualTo(right);
        assertThat(ScreenRuler.line(right)).isEqualTo("\"screen\": { \"widthMm\": 492.5 }");
    }

    @Test
    void takesAShorterBarWhereTheSettingsAreFarOff() {
        assertThat(new ScreenRuler(1920, 120).lengthMm(1500)).isEqualTo(50);
        assertThat(new ScreenRuler(1920, 50).lengthMm(1500)).isEqualTo(20);
    }
}
