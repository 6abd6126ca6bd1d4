package org.backstory.content.check;

import java.math.BigDecimal;
import java.util.List;
import org.backstory.content.Pose;
import org.backstory.finding.Findings;

/** The first pose of a move is at 0 seconds, and each other one later than the one before. */
public final class PoseTimes implements Rule {

    @Override
    public void check(Draft draft, Findings findings) {
        draft.posed().forEach(posed -> poses(draft, posed.poses(), findings));
    }

    private static void poses(Draft draft, List<Pose> poses, Findings findings) {
        if (!poses.isEmpty() && poses.getFirst().seconds() != 0) {
            findings.error(draft.places().of(poses.getFirst(), "seconds"), "the move does not begin at 0 seconds", "write 0");
        }
        for (int i = 1; i < poses.size(); i++) {
            if (poses.get(i).seconds() <= poses.get(i - 1).seconds()) {
                findings.error(draft.places().of(poses.get(i), "seconds"), plain(poses.get(i).seconds()) + " comes after "
                        + plain(poses.get(i - 1).seconds()), "let the seconds of the poses rise");
            }
        }
    }

    private static String plain(double number) {
        return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
    }
}
