import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Soft shapes of a person: closed smooth curves as areas that can be joined, cut and written as path data. */
final class Blob {
    private Blob() {
    }

    /** A closed smooth curve; a point with a third number 1 is a corner. */
    static Area closed(double[]... p) {
        return new Area(path(p, true));
    }

    /** An open smooth curve. */
    static Path2D line(double[]... p) {
        return path(p, false);
    }

    /** A round. */
    static Area round(double x, double y, double rx, double ry) {
        return new Area(new java.awt.geom.Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
    }

    /** All areas joined into one. */
    static Area union(Area... parts) {
        var all = new Area();
        for (Area part : parts) all.add(part);
        return all;
    }

    /** What both areas share. */
    static Area both(Area a, Area b) {
        var shared = new Area(a);
        shared.intersect(b);
        return shared;
    }

    /** The first area without the second. */
    static Area without(Area a, Area b) {
        var rest = new Area(a);
        rest.subtract(b);
        return rest;
    }

    /** The area without holes. */
    static Area filled(Area area) {
        var all = new Area();
        Path2D now = new Path2D.Double();
        double[] c = new double[6];
        for (PathIterator it = area.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    now = new Path2D.Double();
                    now.moveTo(c[0], c[1]);
                }
                case PathIterator.SEG_LINETO -> now.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> now.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> now.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> {
                    now.closePath();
                    all.add(new Area(now));
                }
            }
        }
        return all;
    }

    /** Path data of a shape after a transform; specks are left out. */
    static String data(Shape shape, AffineTransform to) {
        var all = new StringBuilder();
        var piece = new StringBuilder();
        var box = new double[] {1e9, 1e9, -1e9, -1e9};
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(to); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            if (kind == PathIterator.SEG_MOVETO) {
                keep(all, piece, box);
                box = new double[] {1e9, 1e9, -1e9, -1e9};
            }
            int count = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CLOSE ? 0 : 1;
            piece.append("MLQCZ".charAt(kind));
            for (int i = 0; i < count; i++) {
                piece.append(i == 0 ? "" : " ").append(Svg.num(c[2 * i])).append(' ').append(Svg.num(c[2 * i + 1]));
                box = new double[] {Math.min(box[0], c[2 * i]), Math.min(box[1], c[2 * i + 1]), Math.max(box[2], c[2 * i]), Math.max(box[3], c[2 * i + 1])};
            }
        }
        keep(all, piece, box);
        return all.toString();
    }

    private static void keep(StringBuilder all, StringBuilder piece, double[] box) {
        if (box[2] - box[0] > 1.5 || box[3] - box[1] > 1.5) all.append(piece);
        piece.setLength(0);
    }

    private static Path2D path(double[][] p, boolean closed) {
        int n = p.length;
        var path = new Path2D.Double();
        path.moveTo(p[0][0], p[0][1]);
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            double[] a = p[i];
            double[] b = p[(i + 1) % n];
            double length = Math.hypot(b[0] - a[0], b[1] - a[1]) / 3;
            double[] out = tangent(p, i, closed);
            double[] in = tangent(p, (i + 1) % n, closed);
            path.curveTo(a[0] + out[0] * length, a[1] + out[1] * length, b[0] - in[0] * length, b[1] - in[1] * length, b[0], b[1]);
        }
        if (closed) path.closePath();
        return path;
    }

    private static double[] tangent(double[][] p, int i, boolean closed) {
        int n = p.length;
        double[] a = closed ? p[(i + n - 1) % n] : p[Math.max(0, i - 1)];
        double[] b = closed ? p[(i + 1) % n] : p[Math.min(n - 1, i + 1)];
        if (p[i].length > 2 && p[i][2] == 1) return new double[2];
        double before = Math.max(1e-6, Math.hypot(p[i][0] - a[0], p[i][1] - a[1]));
        double after = Math.max(1e-6, Math.hypot(b[0] - p[i][0], b[1] - p[i][1]));
        double x = (p[i][0] - a[0]) / before * after + (b[0] - p[i][0]) / after * before;
        double y = (p[i][1] - a[1]) / before * after + (b[1] - p[i][1]) / after * before;
        double length = Math.hypot(x, y);
        return length < 1e-9 ? new double[2] : new double[] {x / length, y / length};
    }
}
