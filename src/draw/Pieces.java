import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of a jointed figure, from far to near. Each is a group of its own that a program turns around its joint.
 * Where pieces meet, their outlines are drawn before their fills, so that two bones look like one limb at any angle.
 */
final class Pieces {
    private final AffineTransform to;
    private final List<Piece> all = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Pieces that are moved and scaled into the picture; null: as they are. */
    Pieces(AffineTransform to) {
        this.to = to;
    }

    /** What is drawn at a joint: a fill, an outline below other fills, or a line. */
    record Piece(String id, String look, String data, String width) {
    }

    /** A shape with its own outline. */
    Pieces whole(String joint, String look, Area shape) {
        return add(joint, look, Blob.data(shape, to), null);
    }

    /** Only the outline, to be covered on its inner side by a fill. */
    Pieces edge(String joint, String look, Area shape) {
        return add(joint, look, Blob.data(shape, to), "6");
    }

    /** Only the area. */
    Pieces fill(String joint, String look, Area shape) {
        return add(joint, look, Blob.data(shape, to), "0");
    }

    /** A thin line. */
    Pieces line(String joint, String look, java.awt.Shape line, double width) {
        return add(joint, look, Blob.data(line, to), Svg.num(width));
    }

    /** Outlines of pieces that meet, then their fills: joint, area, joint, area ... */
    Pieces joined(String look, Object... jointsAndAreas) {
        for (int i = 0; i < jointsAndAreas.length; i += 2) edge((String) jointsAndAreas[i], look, (Area) jointsAndAreas[i + 1]);
        for (int i = 0; i < jointsAndAreas.length; i += 2) fill((String) jointsAndAreas[i], look, (Area) jointsAndAreas[i + 1]);
        return this;
    }

    /** Writes them all. */
    void write(Svg s) {
        String open = "";
        for (Piece piece : all) {
            if (!piece.id.equals(open)) {
                if (!open.isEmpty()) s.end();
                s.group("id", piece.id);
                open = piece.id;
            }
            if (piece.width == null) s.path(piece.look, piece.data);
            else s.path(piece.look, piece.data, "stroke-width", piece.width);
        }
        s.end();
    }

    private Pieces add(String joint, String look, String data, String width) {
        boolean same = !all.isEmpty() && all.getLast().id.matches(joint + "-\\d+");
        int number = same ? counts.get(joint) : counts.merge(joint, 1, Integer::sum);
        all.add(new Piece(joint + "-" + number, look, data, width));
        return this;
    }
}
