package org.backstory.content.check;

import java.util.List;
import org.backstory.finding.Findings;

/** Numbers that must rise. */
final class Rising {

    private Rising() {
    }

    /** Reports each number of a list that is not more than the one before. */
    static void check(Draft draft, Record owner, String component, List<Integer> numbers, Findings findings) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                findings.error(draft.places().of(owner, component, i), numbers.get(i) + " comes after " + numbers.get(i - 1),
                        "let the " + component + " rise");
            }
        }
    }
}
