package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/**
 * The file {@code pack.json}: what the pack is and which chapters it has.
 */
@Doc("A content pack: what it is, its languages, its chapters in order, and the screens around them.")
public record PackFile(
        @Doc("A short name of the pack, the same for ever.") @Id String id,
        @Doc("The version of the pack, for example 1.2.0.") @Bounds(min = 1, max = 20) String version,
        @Doc("Language tags in the order in which they are offered; each has a file words/<tag>.json. The first is the default.")
        @Bounds(min = 1, max = 40) List<String> languages,
        @Doc("When the pack was written, when it is to be reviewed, and who has reviewed it.") Review review,
        @Doc("The chapters in order; each has a file chapters/<id>.json.") @Id @Bounds(min = 1, max = 12) List<String> chapters,
        @Doc("The screens around the chapters: one each of the kinds welcome, home, warning-signs and about, and with a questionnaire.json one of the kind self-check.")
        @Bounds(min = 4, max = 5) List<Screen> screens,
        @Doc("What a kiosk shows while nobody is there, one after the other. Without it, the welcome screen's picture.")
        @Bounds(min = 1, max = 12) Optional<List<Attraction>> attract,
        @Doc("The tour that staff give a patient, if the pack has one.") Optional<Guide> guide) {

    /** The language that is wanted; the default where none is, or the pack does not have it. */
    public String language(Optional<String> wanted) {
        return wanted.filter(languages::contains).orElse(languages.getFirst());
    }

    /** The same pack in these languages. */
    public PackFile offering(List<String> tags) {
        return new PackFile(id, version, tags, review, chapters, screens, attract, guide);
    }
}
