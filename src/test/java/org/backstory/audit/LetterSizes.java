package org.backstory.audit;

import java.util.function.Consumer;
import javafx.scene.text.Text;
import org.backstory.settings.TextSize;

/** Capitals are as high as ADA 707.7.2 asks at normal text size, and as EN 301 549 5.1.4 asks at the largest. */
final class LetterSizes implements Rule {

    /** Height of a capital through the font size, in Source Sans. */
    private static final double CAPITAL = 0.66;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        double least = least(screen.place().textSize());
        screen.seen(Text.class).filter(text -> !text.getText().isBlank()).forEach(text -> {
            double capital = screen.mm(text.getFont().getSize() * CAPITAL);
            if (capital < least) {
                flaw.accept("%s has capitals of %.1f mm, not %.1f".formatted(screen.name(text), capital, least));
            }
        });
    }

    private double least(TextSize size) {
        return switch (size) {
            case NORMAL -> 4.8;
            case LARGE -> 6.0;
            case LARGEST -> 7.3;
        };
    }
}
