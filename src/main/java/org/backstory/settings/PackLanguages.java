package org.backstory.settings;

import java.util.List;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.finding.Where;
import org.backstory.json.LanguageTag;
import org.backstory.json.Places;

/** What settings ask of a pack: that it speaks the languages they name. */
final class PackLanguages {

    private final SettingsFile file;
    private final Places places;

    PackLanguages(SettingsFile file, Places places) {
        this.file = file;
        this.places = places;
    }

    /** Finds the languages that the pack does not have. What is no language tag at all was found before. */
    List<Finding> missing(List<String> inPack) {
        Findings findings = new Findings();
        List<String> offered = file.languages().orElse(List.of());
        for (int i = 0; i < offered.size(); i++) {
            require(offered.get(i), places.of(file, "languages", i), inPack, findings);
        }
        file.language().filter(first -> !offered.contains(first))
                .ifPresent(first -> require(first, places.of(file, "language"), inPack, findings));
        file.clinic().ifPresent(clinic -> clinic.tellStaff().ifPresent(words -> words.keySet()
                .forEach(tag -> require(tag, places.key(clinic, "tellStaff", tag), inPack, findings))));
        return findings.list();
    }

    private static void require(String tag, Where where, List<String> inPack, Findings findings) {
        if (LanguageTag.isTag(tag) && !inPack.contains(tag)) {
            findings.error(where, "the content pack has no language '" + tag + "'",
                    Nearest.remedy(tag, inPack, "use one of " + String.join(", ", inPack)));
        }
    }
}
