package org.backstory.content;

import java.util.List;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** A jointed figure: the file {@code figures/<id>.json}. */
@Doc("A figure whose parts turn at joints, so that it is posed by angles instead of drawn again for every pose.")
public record Figure(
        @Doc("The id, the same as the file name.") @Id String id,
        @Doc("The picture that holds the parts in their rest pose: a file illustrations/<name>.svg.") @Id String picture,
        @Doc("The joints: a tree with one root, which has no parent.") @Bounds(min = 1, max = 60) List<Joint> joints,
        @Doc("Ready moves that screens can show, by id.") @Bounds(min = 1, max = 12) Optional<List<Move>> moves) {

    /** The joint with this id. */
    public Optional<Joint> joint(String joint) {
        return joints.stream().filter(one -> one.id().equals(joint)).findFirst();
    }

    /** The poses of a ready move. */
    public Optional<List<Pose>> move(String move) {
        return moves.stream().flatMap(List::stream).filter(one -> one.id().equals(move)).findFirst().map(Move::poses);
    }
}
