package org.backstory.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstory.content.Pose;

/** The way of a figure through its key poses: where it is at any time. */
final class Track {

    private final List<Posture> postures = new ArrayList<>();
    private final double[] times;
    private final boolean round;
    private final Curve turn;
    private final Curve x;
    private final Curve y;
    private final Map<String, Curve> angles;
    private final Map<String, Curve> opacity;

    Track(List<Pose> poses) {
        for (Pose pose : poses) {
            postures.add((postures.isEmpty() ? Posture.REST : postures.getLast()).then(pose));
        }
        times = poses.stream().mapToDouble(Pose::seconds).toArray();
        round = same(postures.getFirst(), postures.getLast());
        turn = curve(Posture::turn);
        x = curve(Posture::x);
        y = curve(Posture::y);
        angles = curves(postures.stream().flatMap(p -> p.angles().keySet().stream()), (p, joint) -> p.angle(joint));
        opacity = curves(postures.stream().flatMap(p -> p.opacity().keySet().stream()), (p, joint) -> p.opacity(joint));
    }

    /** How long it takes from the first pose to the last, in seconds. */
    double seconds() {
        return times[times.length - 1];
    }

    /** The time of the pose to which the move leads: the last, or the middle when the last is the first again. */
    double end() {
        return round ? seconds() / 2 : seconds();
    }

    /** Where the figure is after playing so long: round and round, or there and back. */
    Posture after(double played) {
        if (round) {
            return at(played % seconds());
        }
        double way = played % (2 * seconds());
        return at(way <= seconds() ? way : 2 * seconds() - way);
    }

    /** Where the figure is at a time of the move. */
    Posture at(double time) {
        return new Posture(turn.at(time), x.at(time), y.at(time), at(angles, time), at(opacity, time));
    }

    private static Map<String, Double> at(Map<String, Curve> curves, double time) {
        return curves.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, curve -> curve.getValue().at(time)));
    }

    private interface Part {
        double of(Posture posture, String joint);
    }

    private Map<String, Curve> curves(Stream<String> joints, Part part) {
        return joints.distinct().collect(Collectors.toMap(joint -> joint, joint -> curve(posture -> part.of(posture, joint))));
    }

    private Curve curve(ToDoubleFunction<Posture> part) {
        return new Curve(times, postures.stream().mapToDouble(part).toArray(), round);
    }

    /** Whether two postures are the same, up to what is not said. */
    private static boolean same(Posture a, Posture b) {
        return a.turn() == b.turn() && a.x() == b.x() && a.y() == b.y()
                && Stream.concat(a.angles().keySet().stream(), b.angles().keySet().stream()).allMatch(joint -> a.angle(joint) == b.angle(joint));
    }
}
