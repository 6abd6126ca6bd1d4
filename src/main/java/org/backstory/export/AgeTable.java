package org.backstory.export;

import java.util.List;
import org.backstory.content.AgeFinding;
import org.backstory.content.ByAgeScreen;
import org.backstory.content.ItemWords;

/** How common findings are at each age: a table with a bar in each cell. */
record AgeTable(Telling telling, ByAgeScreen screen) {

    Tag fill(Tag section) {
        List<Integer> ages = screen.findings().stream().flatMap(finding -> finding.ages().stream()).distinct().sorted().toList();
        Tag head = Tag.of("tr", new Tag("td"));
        ages.forEach(age -> head.add(Tag.text("th", telling.ui().age().replace("{n}", Integer.toString(age))).with("scope", "col")));
        Tag body = new Tag("tbody");
        screen.findings().forEach(finding -> body.add(row(finding, ages)));
        Tag table = Tag.of("table", Tag.text("caption", telling.ui().shareOfPeople().replace("{n}", "\u2026")), Tag.of("thead", head), body);
        return Sections.stacked(section, telling.column(screen), new Tag("div").with("class", "wide").add(table));
    }

    private Tag row(AgeFinding finding, List<Integer> ages) {
        ItemWords words = telling.item(screen, finding.id());
        Tag row = Tag.of("tr", new Tag("th").with("scope", "row").add(Tag.text("span", words.name())).add(telling.text(words.text())));
        ages.forEach(age -> row.add(finding.ages().contains(age) ? cell(finding, age) : new Tag("td")));
        return row;
    }

    private Tag cell(AgeFinding finding, int age) {
        String percent = finding.percent().get(finding.ages().indexOf(age)).toString();
        boolean rough = finding.roughFrom().filter(from -> age >= from).isPresent();
        String said = (rough ? telling.ui().shareRough() : telling.ui().shareOfPeople()).replace("{n}", percent);
        return new Tag("td").with("title", said).add(Tag.text("b", (rough ? "~" : "") + percent),
                new Tag("span").with("class", "bar").with("style", "--percent:" + percent));
    }
}
