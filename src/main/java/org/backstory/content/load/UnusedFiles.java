package org.backstory.content.load;

import java.util.Set;
import java.util.stream.Collectors;
import org.backstory.content.check.Draft;
import org.backstory.content.check.FigureUses;
import org.backstory.content.check.PictureUses;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;

/** Warns of files in the pack that nothing names: they travel along and are never shown. */
record UnusedFiles(PackFolder folder, Findings findings) {

    /** Looks at the folders of a pack whose structure is known. */
    void warn(Draft draft) {
        if (!draft.whole()) {
            return;
        }
        Set<String> pictures = PictureUses.in(draft).stream().map(PictureUses.Use::picture).collect(Collectors.toSet());
        Set<String> figures = FigureUses.in(draft.places(), draft.screens()).stream().map(FigureUses.Use::figure).collect(Collectors.toSet());
        warn("figures", ".json", figures, "show it on a screen or remove it");
        warn("chapters", ".json", draft.chapters().keySet(), "list it under 'chapters' in pack.json or remove it");
        warn("words", ".json", Set.copyOf(draft.file().orElseThrow().languages()), "list it under 'languages' in pack.json or remove it");
        if (draft.glossary().isPresent() && draft.figures().keySet().containsAll(figures)) {
            warn("illustrations", ".svg", pictures, "show it on a screen or remove it");
        }
    }

    private void warn(String directory, String extension, Set<String> used, String remedy) {
        folder.names(directory, extension).stream().filter(name -> !used.contains(name)).forEach(name ->
                findings.warning(Where.file(directory + "/" + name + extension), "nothing names this file", remedy));
    }
}
