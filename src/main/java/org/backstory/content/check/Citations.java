package org.backstory.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backstory.content.Claim;
import org.backstory.content.Source;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Every source that a screen or a fact names exists; a source that nothing names is worth a look. */
public final class Citations implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        if (draft.sources().isEmpty()) {
            return;
        }
        List<String> known = draft.citations().stream().map(Source::id).toList();
        Set<String> cited = new HashSet<>();
        draft.screens().stream().filter(Claim.class::isInstance).map(Claim.class::cast)
                .forEach(claim -> cites(draft, (Record) claim, claim.sources(), known, cited, findings));
        draft.attractions().forEach(fact -> cites(draft, fact, fact.sources(), known, cited, findings));
        if (draft.whole()) {
            draft.citations().stream().filter(source -> !cited.contains(source.id())).forEach(source -> findings.warning(
                    draft.places().of(source, "id"), "no screen names the source '" + source.id() + "'", "name it or remove it"));
        }
    }

    private static void cites(Draft draft, Record owner, List<String> sources, List<String> known, Set<String> cited, Findings findings) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            String id = sources.get(i);
            cited.add(id);
            if (!known.contains(id)) {
                findings.error(draft.places().of(owner, "sources", i), "there is no source '" + id + "' in sources.json",
                        Nearest.remedy(id, known, "add it there"));
            } else if (!own.add(id)) {
                findings.error(draft.places().of(owner, "sources", i), "the source '" + id + "' stands twice", "remove one");
            }
        }
    }
}
