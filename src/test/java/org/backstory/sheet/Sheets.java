package org.backstory.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.content.Pack;
import org.backstory.session.VisitSheet;
import org.backstory.settings.Settings;

/** Pages for tests, as the bundled pack makes them. */
public final class Sheets {

    public static final Settings.Clinic CLINIC =
            new Settings.Clinic(Optional.of("Riverside Spine Clinic"), Optional.empty(), Optional.of("(212) 555-0100"), "911",
                    Optional.empty(), Map.of());
    private static final Told EN = new Told(
            List.of("It hurts in my lower back, and down my left leg.", "Back pain now: 6 of 10. Leg pain now: 3 of 10.",
                    "It has lasted 6 to 12 weeks.", "I had it before.", "I want to walk again. I can do it 4 of 10 now."),
            List.of("What do you think causes my pain?", "Which exercises fit me?", "When should I come back?"),
            List.of("Walk for 20 minutes", "Sleep through the night"));
    private static final Told ES = new Told(
            List.of("Me duele la espalda baja, y me baja por la pierna izquierda.", "Dolor de espalda ahora: 6 de 10. Dolor de pierna: 3 de 10.",
                    "Dura de 6 a 12 semanas.", "Ya lo tuve antes, ¿sabe? El año pasado.", "Quiero volver a caminar. Hoy puedo 4 de 10."),
            List.of("¿Qué cree usted que causa mi dolor?", "¿Qué ejercicios me convienen?", "¿Cuándo debo volver?"),
            List.of("Caminar 20 minutos", "Dormir toda la noche"));

    private Sheets() {
    }

    /** A page as most visitors have it. */
    public static VisitSheet usual(Pack pack, String language) {
        return sheet(pack, language, language.equals("es") ? ES : EN);
    }

    /** A page with as much on it as a file of answers may hold. */
    public static VisitSheet longest(Pack pack, String language) {
        String line = language.equals("es") ? "Ñandú, pingüino, corazón: una línea larga que llena el ancho de la hoja, número "
                : "A long line that fills the width of the page and goes on, number ";
        return sheet(pack, language, new Told(lines(line, 10), lines(line, 5), lines(line, 5)));
    }

    private static VisitSheet sheet(Pack pack, String language, Told told) {
        return new SheetMaker(pack, pack.words().get(language), CLINIC).sheet(told, LocalDate.of(2026, 11, 22));
    }

    private static List<String> lines(String line, int count) {
        return Stream.iterate(1, n -> n + 1).limit(count).map(n -> line + n + ".").toList();
    }
}
