package org.backstory.screen;

import java.time.LocalDate;
import javafx.scene.layout.Region;
import org.backstory.session.SelfCheck;
import org.backstory.session.VisitSheet;
import org.backstory.sheet.AnswersTold;
import org.backstory.sheet.SheetMaker;

/** The page to take along, made from the answers as they are now. Done with it, the visit ends. */
final class SheetPage {

    private final SelfCheck check;
    private final ScreenContext context;

    SheetPage(SelfCheck check, ScreenContext context) {
        this.check = check;
        this.context = context;
    }

    Region node() {
        VisitSheet sheet = new SheetMaker(context.pack(), context.words(), context.clinic())
                .sheet(new AnswersTold().of(check, context.words()), LocalDate.now());
        return new SheetView(sheet, context, context.actions().printing(), context.actions()::endVisit).node();
    }
}
