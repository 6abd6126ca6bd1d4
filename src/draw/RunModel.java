import java.util.ArrayList;
import java.util.List;

/** The runner as a computer model: body outline, spine, deep muscles, the push of the ground. */
final class RunModel {
    private RunModel() {
    }

    /** The picture. */
    static Svg draw() {
        Svg s = new Svg(1000, 1000);
        Figure f = RunPictures.figure();
        s.group("id", "body").path("ghost", f.data(f.silhouette())).end();
        inside(s, f);
        s.group("id", "force", "opacity", ".75");
        double[] foot = f.spot(f.j.nearLeg[2]);
        arrow(s, foot[0] + 34, 988, foot[0] - 22, 640, 9);
        arrow(s, foot[0] - 6, 988, foot[0] - 46, 800, 5);
        arrow(s, foot[0] + 76, 988, foot[0] + 36, 800, 5);
        s.end();
        return s;
    }

    /** Pelvis, spine and deep muscles of a figure. */
    static void inside(Svg s, Figure f) {
        var c = f.trunk();
        double[][] pelvis = {c.beside(2.2, -.05), c.beside(2.18, -.01), c.beside(2.3, .035), c.beside(2.6, .035), c.beside(2.85, .038), c.beside(3, .02), c.beside(2.98, -.02), c.beside(2.82, -.035), c.beside(2.7, -.06), c.beside(2.4, -.062)};
        s.group("id", "deep-muscles");
        s.path("muscle-deep", f.data(Blob.closed(c.beside(1.6, -.002), c.beside(1.9, .016), c.beside(2.3, .022), c.beside(2.7, .028), Joints.go(c.beside(3, .03), 55, .03 * f.h),
            c.beside(2.95, .012), c.beside(2.6, .0), c.beside(2.2, -.004), c.beside(1.9, -.006))));
        s.path("muscle-deep", f.data(Blob.closed(c.beside(.7, -.05), c.beside(1.2, -.05), c.beside(1.7, -.042), c.beside(2.15, -.044), c.beside(2.5, -.06), c.beside(2.85, -.068),
            c.beside(2.6, -.046), c.beside(2.2, -.024), c.beside(1.7, -.018), c.beside(1.2, -.036))));
        s.path("muscle-line", f.data(Blob.line(c.beside(1.0, -.048), c.beside(1.7, -.03), c.beside(2.2, -.034), c.beside(2.7, -.06))), "stroke-width", "2");
        s.path("muscle-line", f.data(Blob.line(c.beside(1.75, .004), c.beside(2.2, .008), c.beside(2.8, .016))), "stroke-width", "2");
        s.end();
        s.group("id", "pelvis", "opacity", ".8").path("bone-far", f.data(Blob.closed(pelvis))).end();
        s.group("id", "spine");
        vertebrae(s, f);
        s.end();
    }

    private static void vertebrae(Svg s, Figure f) {
        List<double[]> line = dense(f.spine());
        double total = line.size() - 1;
        int count = 22;
        double unit = f.h / 1000;
        for (int i = 0; i < count; i++) {
            int k = (int) Math.round(total * (.03 + .82 * Math.pow((i + .5) / count, 1.12)));
            double[] p = line.get(k);
            double[] q = line.get(Math.min(k + 4, line.size() - 1));
            double angle = Math.toDegrees(Math.atan2(q[1] - p[1], q[0] - p[0])) - 90;
            double w = (10 + i * .72) * unit;
            double t = (5.2 + i * .29) * unit;
            s.group("transform", "translate(" + Svg.num(p[0]) + " " + Svg.num(p[1]) + ") rotate(" + Svg.num(angle) + ")", "stroke-width", "2");
            s.path("bone", "M" + Svg.num(-w * .6) + " " + Svg.num(-t * .4) + "L" + Svg.num(-w * 1.5) + " " + Svg.num(t * (i < 16 ? 1.1 : .5)) + "L" + Svg.num(-w * 1.5) + " " + Svg.num(t * (i < 16 ? 1.7 : 1.2))
                + "L" + Svg.num(-w * .6) + " " + Svg.num(t * .7) + "Z");
            if (i > 0) s.rect("disc", -w * .58, -t * 1.5, w * 1.16, t, t * .3, "stroke-width", "1.4");
            s.rect("bone", -w * .62, -t * .85, w * 1.24, t * 1.75, t * .4);
            s.end();
        }
        double[] a = line.get((int) (total * .865));
        double[] b = line.get((int) total);
        double angle = Math.toDegrees(Math.atan2(b[1] - a[1], b[0] - a[0])) - 90;
        double u = unit;
        s.group("transform", "translate(" + Svg.num(a[0]) + " " + Svg.num(a[1]) + ") rotate(" + Svg.num(angle) + ") scale(" + Svg.num(Math.round(u * 10) / 10.0) + ")", "stroke-width", "2");
        s.path("bone", "M-13 2C-4 -2 8 -2 16 2C14 20 6 40 -8 62C-12 68 -20 66 -18 58C-16 38 -18 20 -13 2Z");
        s.end();
    }

    private static void arrow(Svg s, double x, double y, double tx, double ty, double width) {
        double angle = Math.atan2(ty - y, tx - x);
        double size = width * 3.4;
        s.line("accent-line", x, y, tx, ty, "stroke-width", Svg.num(width));
        s.path("accent-line", "M" + Svg.num(tx - size * Math.cos(angle - .5)) + " " + Svg.num(ty - size * Math.sin(angle - .5)) + "L" + Svg.num(tx) + " " + Svg.num(ty)
            + "L" + Svg.num(tx - size * Math.cos(angle + .5)) + " " + Svg.num(ty - size * Math.sin(angle + .5)), "stroke-width", Svg.num(width));
    }

    private static List<double[]> dense(double[][] p) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i + 1 < p.length; i++) {
            double[] a = p[Math.max(0, i - 1)];
            double[] b = p[i];
            double[] c = p[i + 1];
            double[] d = p[Math.min(p.length - 1, i + 2)];
            for (double t = 0; t < 1; t += 1 / 40.0) {
                double[] q = new double[2];
                for (int k = 0; k < 2; k++) {
                    q[k] = b[k] + .5 * t * (c[k] - a[k] + t * (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k] + t * (3 * (b[k] - c[k]) + d[k] - a[k])));
                }
                all.add(q);
            }
        }
        all.add(p[p.length - 1]);
        double total = 0;
        double[] at = new double[all.size()];
        for (int i = 1; i < all.size(); i++) at[i] = total += Math.hypot(all.get(i)[0] - all.get(i - 1)[0], all.get(i)[1] - all.get(i - 1)[1]);
        List<double[]> even = new ArrayList<>();
        for (int k = 0, i = 1; k <= 400; k++) {
            while (i < at.length - 1 && at[i] < total * k / 400) i++;
            even.add(all.get(i));
        }
        return even;
    }
}
