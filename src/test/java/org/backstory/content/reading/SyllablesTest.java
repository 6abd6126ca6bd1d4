package org.backstory.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The syllable counters, word by word: hyphens stand between syllables. */
class SyllablesTest {

    static Stream<String> english() {
        return words("""
                back bones eight walked moved makes clothes use used free eye don't won't aren't league tongue strength joint
                ta-ble mus-cle mus-cles lit-tle nee-dles start-ed need-ed move-ment some-times safe-ly care-ful is-n't be-ing qui-et
                lay-er tech-nique fa-tigue ar-gue val-ue con-tin-ue be-yond mil-lion sur-geon cush-ion guide-line pa-tient spe-cial nerv-ous re-act pos-ture ma-chine match-es
                eas-i-er hap-pi-er ra-di-o ex-er-cise med-i-cine u-su-al se-ri-ous an-y-one some-thing ev-ery-one pe-ri-od
                ex-er-cis-es in-for-ma-tion a-bil-i-ty so-ci-e-ty ex-pe-ri-ence mech-a-nis-m i-de-a ar-e-a sci-en-tist
                ver-te-bra ver-te-brae ste-no-sis i-bu-pro-fen os-te-o-po-ro-sis sci-at-i-ca her-ni-at-ed mul-ti-fi-dus
                ar-thri-tis re-ha-bil-i-ta-tion pso-as disc discs lig-a-ments car-ti-lage a-ce-ta-min-o-phen
                """);
    }

    static Stream<String> spanish() {
        return words("""
                dos muy hoy vio bien cuál quién que pie luz seis buey
                hue-so cau-sa guí-a gue-rra pin-güi-no tí-o dí-a pa-ís a-é-re-o le-er ca-er sue-ño cuer-po a-gua le-í-do
                es-pal-da mé-di-co mús-cu-lo ra-íz ciu-dad rui-do tie-ne nue-vo vein-te cua-tro a-ho-ra
                lí-ne-a á-re-a hé-ro-e re-al ma-re-o ta-re-a ca-í-da to-da-ví-a ma-yo-rí-a ci-ru-gí-a con-ti-nú-e
                dis-co co-lum-na ciá-ti-ca e-jer-ci-cio mo-vi-mien-to cla-ro pre-gun-ta lum-bar ner-vio le-sión ar-ti-cu-la-ción
                vér-te-bra es-te-no-sis i-bu-pro-fe-no os-te-o-po-ro-sis re-ha-bi-li-ta-ción an-ti-in-fla-ma-to-rio
                ar-tri-tis in-for-ma-ción ca-mi-ne ro-di-llas ye-so le-yes a-yu-da
                """);
    }

    @ParameterizedTest
    @MethodSource("english")
    void english(String word) {
        assertThat(new EnglishSyllables().count(word.replace("-", ""))).as(word).isEqualTo(word.split("-").length);
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void spanish(String word) {
        assertThat(new SpanishSyllables().count(word.replace("-", ""))).as(word).isEqualTo(word.split("-").length);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"));
    }
}
