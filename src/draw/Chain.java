import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * Flesh around a chain of bones: a limb or a trunk as one smooth outline that bends at its joints (round outside, a crease inside).
 * Each bone has rows {t, front, back}: at part t of its length the outline lies so far in front of it and behind it.
 */
final class Chain {
    private final double[][] joints;
    private final double[][][] rows;
    private final double scale;

    Chain(double[][] joints, double[][][] rows, double scale) {
        this.joints = joints;
        this.rows = rows;
        this.scale = scale;
    }

    /** The outline from one place of the chain to another (1.4 = bone 1 at 40 %), wider by ease; round or flat at its ends. */
    Area outline(double from, double to, double ease, boolean roundStart, boolean roundEnd) {
        List<double[]> front = side(1, from, to, ease);
        List<double[]> back = side(-1, from, to, ease);
        var all = new ArrayList<double[]>(front);
        end(all, front.getLast(), back.getLast(), roundEnd);
        all.addAll(back.reversed());
        end(all, back.getFirst(), front.getFirst(), roundStart);
        return Blob.closed(all.toArray(double[][]::new));
    }

    /** A point beside the chain: offset to the front is positive. */
    double[] beside(double place, double offset) {
        int bone = Math.min(rows.length - 1, (int) place);
        return at(bone, place - bone, offset * scale);
    }

    private void end(List<double[]> all, double[] a, double[] b, boolean round) {
        if (!round) {
            all.set(all.size() - 1, new double[] {a[0], a[1], 1});
            return;
        }
        double x = (b[1] - a[1]) / 2;
        double y = -(b[0] - a[0]) / 2;
        for (double angle : new double[] {45, 90, 135}) {
            double cos = Math.cos(Math.toRadians(angle));
            double sin = Math.sin(Math.toRadians(angle));
            all.add(new double[] {(a[0] + b[0]) / 2 - (b[0] - a[0]) / 2 * cos + x * sin, (a[1] + b[1]) / 2 - (b[1] - a[1]) / 2 * cos + y * sin});
        }
    }

    private List<double[]> side(int sign, double from, double to, double ease) {
        List<double[]> done = new ArrayList<>();
        int first = (int) from;
        int last = (int) Math.ceil(to) - 1;
        for (int bone = first; bone <= last; bone++) {
            double t0 = bone == first ? from - bone : 0;
            double t1 = bone == last ? to - bone : 1;
            List<double[]> part = new ArrayList<>();
            part.add(at(bone, t0, sign * (offset(bone, t0, sign) * scale + ease)));
            for (double[] row : rows[bone]) {
                if (row[0] > t0 + .02 && row[0] < t1 - .02) part.add(at(bone, row[0], sign * ((sign > 0 ? row[1] : row[2]) * scale + ease)));
            }
            part.add(at(bone, t1, sign * (offset(bone, t1, sign) * scale + ease)));
            if (bone == first) done.addAll(part);
            else join(done, part, bone, sign, offset(bone, 0, sign) * scale + ease);
        }
        return done;
    }

    private void join(List<double[]> done, List<double[]> part, int bone, int sign, double r) {
        double[] j = joints[bone];
        double[] a = way(bone - 1);
        double[] b = way(bone);
        double turn = Math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1]);
        boolean inside = -turn * sign > 0;
        double half = Math.abs(turn) / 2;
        if (half < .03) {
            part.removeFirst();
        } else if (inside) {
            double mx = a[0] + b[0];
            double my = a[1] + b[1];
            double m = Math.max(1e-6, Math.hypot(mx, my));
            double gap = r * 1.5 * Math.sin(half);
            done.removeIf(p -> done.indexOf(p) > 0 && Math.hypot(p[0] - j[0], p[1] - j[1]) < 6 * r + 1e3 * half
                && done.indexOf(p) >= done.size() - 9 && ((p[0] - j[0]) * mx + (p[1] - j[1]) * my) / m > -gap);
            part.removeIf(p -> part.indexOf(p) < part.size() - 1 && ((p[0] - j[0]) * mx + (p[1] - j[1]) * my) / m < gap);
            double deep = Math.min(r / Math.cos(half), 1.55 * r);
            done.add(new double[] {j[0] + sign * my / m * deep, j[1] - sign * mx / m * deep});
        } else {
            int steps = (int) Math.round(Math.abs(turn) / .45);
            for (int k = 1; k < steps; k++) {
                double angle = turn * k / steps;
                double dx = a[0] * Math.cos(angle) - a[1] * Math.sin(angle);
                double dy = a[0] * Math.sin(angle) + a[1] * Math.cos(angle);
                done.add(new double[] {j[0] + sign * dy * r, j[1] - sign * dx * r});
            }
            if (steps <= 1) {
                part.removeFirst();
            }
        }
        done.addAll(part);
    }

    private double[] at(int bone, double t, double offset) {
        double[] d = way(bone);
        double[] p = joints[bone];
        double[] q = joints[bone + 1];
        return new double[] {p[0] + t * (q[0] - p[0]) + d[1] * offset, p[1] + t * (q[1] - p[1]) - d[0] * offset};
    }

    private double offset(int bone, double t, int sign) {
        double[][] row = rows[bone];
        int k = sign > 0 ? 1 : 2;
        for (int i = 1; i < row.length; i++) {
            if (t <= row[i][0]) return row[i - 1][k] + (row[i][k] - row[i - 1][k]) * (t - row[i - 1][0]) / (row[i][0] - row[i - 1][0]);
        }
        return row[row.length - 1][k];
    }

    private double[] way(int bone) {
        double x = joints[bone + 1][0] - joints[bone][0];
        double y = joints[bone + 1][1] - joints[bone][1];
        double length = Math.max(1e-6, Math.hypot(x, y));
        return new double[] {x / length, y / length};
    }
}
