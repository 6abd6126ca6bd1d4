package org.backstory.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** One way to look at a thing: a picture, its parts and its layers. */
@Doc("One way to look at the thing: a picture with parts to touch, or layers to peel, or both.")
public record PictureView(
        @Doc("The id of the view. With more than one view, its name is the screen's item of the same id.") @Id String id,
        @Doc("The picture: a file illustrations/<name>.svg.") @Id String picture,
        @Doc("The parts that can be touched.") @Bounds(min = 1, max = 8) Optional<List<Part>> parts,
        @Doc("The layers from the outside in; looking deeper takes them away one by one.") @Bounds(min = 2, max = 8) Optional<List<Part>> layers) {

    /** The layers, then the parts: everything that can be chosen. */
    public List<Part> choices() {
        return Stream.concat(layers.stream(), parts.stream()).flatMap(List::stream).toList();
    }
}
