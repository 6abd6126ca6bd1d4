package org.backstory.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.backstory.content.questions.BodyQuestion;
import org.backstory.content.questions.BodyRegion;
import org.backstory.content.questions.BodyView;
import org.backstory.content.questions.Picked;
import org.backstory.illustration.Picture;
import org.backstory.session.SelfCheck;

/** Where it hurts: regions to touch in the pictures or in the list, any number of them. */
final class BodyPage {

    private final BodyQuestion question;
    private final SelfCheck check;
    private final ScreenContext context;
    private final Map<BodyView, Picture> pictures = new LinkedHashMap<>();
    private final CheckList list;

    BodyPage(BodyQuestion question, SelfCheck check, ScreenContext context) {
        this.question = question;
        this.check = check;
        this.context = context;
        this.list = new CheckList(question.regions().stream().map(id -> new ChoiceList.Choice(id, name(id))).toList(),
                Integer.MAX_VALUE, true, context.sizes());
    }

    Region node() {
        List<PairPane.Half> halves = new ArrayList<>();
        for (BodyView view : question.views()) {
            Picture picture = context.picture(view.picture(), name(view.id()));
            picture.getStyleClass().add("body-picture");
            view.regions().forEach(region -> picture.onTouch(region.shows(), _ -> toggle(region.id())));
            pictures.put(view, picture);
            Label side = Prose.heading(name(view.id()), "subtitle");
            side.setAlignment(Pos.CENTER);
            halves.add(new PairPane.Half(picture, side, new Region()));
        }
        list.onToggle(this::toggle);
        show();
        return new SplitLayout(new PairPane(halves, context.sizes()), new QuestionColumn(context).of(question, list), context);
    }

    private void toggle(String id) {
        check.answer(question, now().toggled(id));
        show();
    }

    private void show() {
        Picked now = now();
        list.show(now);
        pictures.forEach((view, picture) -> picture.highlight(view.regions().stream().filter(region -> now.options().contains(region.id()))
                .map(BodyRegion::shows).flatMap(List::stream).toList()));
    }

    private Picked now() {
        return check.answer(question.id()).filter(Picked.class::isInstance).map(Picked.class::cast).orElse(Picked.none());
    }

    private String name(String item) {
        return context.question(question).item(item).name();
    }
}
