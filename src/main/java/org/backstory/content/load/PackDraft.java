package org.backstory.content.load;

import org.backstory.content.Pack;
import org.backstory.content.check.Draft;
import org.backstory.content.check.PictureUses;
import org.backstory.finding.Findings;
import org.backstory.json.Places;

/** A pack whose JSON files were read, and the ways to check it. */
record PackDraft(PackFolder folder, PictureFiles pictures, Draft draft) {

    /** Reads the JSON files of a pack, and keeps here where everything stands. */
    static PackDraft read(PackFolder folder, PictureFiles pictures, Places places, Findings findings) {
        return new PackDraft(folder, pictures, new DraftReader(folder, pictures, places, findings).read());
    }

    /** Checks what the first screen stands on. */
    void checkFrame(Findings findings) {
        Rules.frame().forEach(rule -> rule.check(draft, findings));
    }

    /** Checks everything. */
    void check(Findings findings) {
        pictures.check(PictureUses.in(draft), findings);
        new UnusedFiles(folder, findings).warn(draft);
        Rules.all().forEach(rule -> rule.check(draft, findings));
    }

    Pack pack() {
        return draft.pack();
    }
}
