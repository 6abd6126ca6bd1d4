package org.backstory.content.check;

import org.backstory.content.Review;
import org.backstory.finding.Findings;

/** A pack is written, then reviewed, then due again. */
public final class ReviewDates implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.file().ifPresent(pack -> review(draft, pack.review(), findings));
    }

    private static void review(Draft draft, Review review, Findings findings) {
        if (!review.due().isAfter(review.written())) {
            findings.error(draft.places().of(review, "due"), "the review is due before the words are written", "write a later day");
        }
        review.reviewers().stream().filter(reviewer -> reviewer.on().isBefore(review.written())).forEach(reviewer -> findings.error(
                draft.places().of(reviewer, "on"), "this review is older than the words", "have the words reviewed, or correct the day"));
    }
}
