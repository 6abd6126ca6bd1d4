package org.backstory.content;

import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A figure that shows what a lab is about: it moves for a few seconds whenever something is switched. */
@Doc("A figure that moves for a few seconds whenever something is switched.")
public record LabFigure(
        @Doc("The figure: a file figures/<name>.json.") @Id String figure,
        @Doc("The id of one of its moves.") @Id String move) {
}
