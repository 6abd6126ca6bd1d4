package org.backstory.content;

import org.backstory.json.Doc;
import org.backstory.json.Id;

/** The switch of a lab that turns all the others. */
@Doc("A switch for all of them. Its name is the screen's item of the same id.")
public record LabAll(
        @Doc("The id of the item in the words file.") @Id String id,
        @Doc("The id of the item that names its state while some switches are on and some are off.") @Id String some) {
}
