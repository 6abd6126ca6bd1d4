package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** How common a finding is at each age, in percent. */
@Doc("How common a finding is at each age. Its name and text are the screen's item of the same id.")
public record AgeFinding(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("Ages in years, rising.") @Bounds(min = 0, max = 120) List<Integer> ages,
        @Doc("The share of people at each of the ages, in percent.") @Bounds(min = 0, max = 100) List<Integer> percent,
        @Doc("From this age on the screen says \"about\", because the figures are less sure.") @Bounds(min = 0, max = 120) Optional<Integer> roughFrom) {
}
