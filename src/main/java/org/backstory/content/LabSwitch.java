package org.backstory.content;

import java.util.List;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A switch of a lab, and the parts of the picture that it weakens. */
@Doc("A switch. Its name is the screen's item of the same id in the words file.")
public record LabSwitch(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The ids of the groups or shapes in the SVG file that are drawn weak while it is on.") @Bounds(min = 1, max = 40) List<String> shows) {
}
