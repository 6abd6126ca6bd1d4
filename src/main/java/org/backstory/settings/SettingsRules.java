package org.backstory.settings;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.finding.Where;
import org.backstory.json.LanguageTag;
import org.backstory.json.Places;

/** What must be right in the settings themselves, whatever the machine and the pack are like. */
final class SettingsRules {

    private static final Pattern PHONE = Pattern.compile("\\+?[(0-9][0-9 ()/.-]*");

    private static final double LOWEST_REACH_MM = 380;
    private static final double HIGHEST_REACH_MM = 1180;

    private final SettingsFile file;
    private final Places places;
    private final Findings findings;

    SettingsRules(SettingsFile file, Places places, Findings findings) {
        this.file = file;
        this.places = places;
        this.findings = findings;
    }

    /** Finds everything that is not right. */
    void check() {
        languages();
        file.screen().ifPresent(this::reach);
        file.clinic().ifPresent(this::clinic);
        file.staff().ifPresent(staff -> staff.pinHash().ifPresent(hash -> pin(hash, places.of(staff, "pinHash"))));
        path(file.content(), places.of(file, "content"));
        path(file.state(), places.of(file, "state"));
        file.counting().ifPresent(counting -> path(counting.export(), places.of(counting, "export")));
    }

    private void languages() {
        List<String> offered = file.languages().orElse(List.of());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < offered.size(); i++) {
            Where where = places.of(file, "languages", i);
            tag(offered.get(i), where);
            if (!seen.add(offered.get(i))) {
                findings.error(where, "'" + offered.get(i) + "' stands twice in 'languages'", "remove one of them");
            }
        }
        file.language().ifPresent(first -> {
            tag(first, places.of(file, "language"));
            if (LanguageTag.isTag(first) && !offered.isEmpty() && !offered.contains(first)) {
                findings.error(places.of(file, "language"), "'language' is '" + first + "', which is not in 'languages'",
                        Nearest.remedy(first, offered, "use one of " + String.join(", ", offered)));
            }
        });
    }

    /** Controls belong between 380 and 1220 mm above the floor (ADA 308.2.1, EN 301 549 8.3.2); some are at the lower edge. */
    private void reach(SettingsFile.Screen screen) {
        screen.lowerEdgeMm().filter(edge -> edge < LOWEST_REACH_MM || edge > HIGHEST_REACH_MM).ifPresent(_ -> findings.warning(
                places.of(screen, "lowerEdgeMm"), "the buttons at the lower edge are out of reach from a wheelchair",
                "hang the screen so that its lower edge is 380 to 1000 mm above the floor"));
    }

    private void clinic(SettingsFile.Clinic clinic) {
        phone(clinic.phone(), places.of(clinic, "phone"), "555-0100");
        phone(clinic.emergency(), places.of(clinic, "emergency"), "911 or 112");
        path(clinic.logo(), places.of(clinic, "logo"));
        clinic.appointment().ifPresent(appointment -> address(appointment, places.of(clinic, "appointment")));
        clinic.tellStaff().ifPresent(words -> words.keySet().forEach(tag -> tag(tag, places.key(clinic, "tellStaff", tag))));
    }

    private void tag(String tag, Where where) {
        if (!tag.isBlank() && !LanguageTag.isTag(tag)) {
            findings.error(where, "'" + tag + "' is not a language tag", LanguageTag.REMEDY);
        }
    }

    private void phone(Optional<String> written, Where where, String example) {
        written.filter(number -> !number.isBlank() && !PHONE.matcher(number).matches()).ifPresent(number -> findings.error(where,
                "'" + number + "' is not a number to call", "write digits, for example " + example));
    }

    /** A line of text may be anything; what looks like a web address has to be one, because people type it. */
    private void address(String written, Where where) {
        if (written.contains("\n")) {
            findings.error(where, "'appointment' has more than one line", "write one line");
        } else if (written.contains("://") && !isWebAddress(written)) {
            findings.error(where, "'" + written + "' is not a web address", "write one like https://clinic.example/visit, or a line of text");
        }
    }

    private static boolean isWebAddress(String written) {
        try {
            URI address = URI.create(written);
            return List.of("http", "https").contains(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void pin(String hash, Where where) {
        try {
            PinHash.parse(hash);
        } catch (IllegalArgumentException e) {
            findings.error(where, "this is not the hash of a PIN: " + e.getMessage(), "make one with 'backstory pin'");
        }
    }

    private void path(Optional<String> written, Where where) {
        try {
            written.ifPresent(Path::of);
        } catch (InvalidPathException _) {
            findings.error(where, "this cannot be a path", "write a path like ../my-pack");
        }
    }
}
