package org.backstory.export;

import org.backstory.content.Exercise;
import org.backstory.content.ExerciseScreen;
import org.backstory.content.Figure;
import org.backstory.content.ItemWords;

/** Exercises: of each the pose in which it begins and the one in which it ends, its steps, how much, easier and harder. */
record ExerciseSection(Telling telling, ExerciseScreen screen) {

    Tag fill(Tag section) {
        Tag exercises = new Tag("ul").with("class", "cards exercises");
        screen.exercises().forEach(exercise -> exercises.add(exercise(exercise)));
        return Sections.stacked(section, telling.column(screen), exercises);
    }

    private Tag exercise(Exercise exercise) {
        Figure figure = telling.pack().figures().get(screen.figureOf(exercise));
        ItemWords words = telling.item(screen, exercise.id());
        Tag poses = Tag.of("div",
                pose(telling.ui().poseStart(), figure, new PosedFigure(figure, exercise.poses().subList(0, 1))),
                pose(telling.ui().poseEnd(), figure, PosedFigure.end(figure, exercise.poses()))).with("class", "poses");
        Tag steps = new Tag("ol");
        words.steps().ifPresent(all -> all.forEach(step -> steps.add(new Tag("li").add(telling.text(step)))));
        Tag item = Tag.of("li", poses, Tag.text("h3", words.name())).add(telling.text(words.text())).add(steps);
        words.dose().ifPresent(dose -> item.add(named(telling.ui().exerciseDose(), dose)));
        words.easier().ifPresent(easier -> item.add(named(telling.ui().easier(), easier)));
        words.harder().ifPresent(harder -> item.add(named(telling.ui().harder(), harder)));
        return item;
    }

    private Tag pose(String name, Figure figure, PosedFigure pose) {
        return Tag.of("figure", telling.picture(figure.picture(), "", pose.looks()), Tag.text("figcaption", name));
    }

    private Tag named(String name, String text) {
        return new Tag("div").with("class", "named").add(Tag.text("b", name)).add(telling.text(text));
    }
}
