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
        s.group("id", "model-lines", "opacity", ".45");
        sticks(s, f, f.j.hip, f.j.nearLeg[1], f.j.nearLeg[2]);
        sticks(s, f, f.j.hip, f.j.farLeg[1], f.j.farLeg[2]);
        sticks(s, f, f.j.shoulder, f.j.nearArm[1], f.j.nearArm[2]);
        sticks(s, f, f.j.shoulder, f.j.farArm[1], f.j.farArm[2]);
        s.end();
        s.group("id", "force", "opacity", ".8");
        double[] foot = f.spot(f.j.nearLeg[2]);
        s.line("accent-line", foot[0] - 120, 986, foot[0] + 190, 986, "stroke-width", "5");
        arrow(s, foot[0] + 30, 980, foot[0] - 18, 690, 9);
        s.end();
        return s;
    }

    /** Pelvis, spine and deep muscles of a figure. */
    static void inside(Svg s, Figure f) {
        var c = f.trunk();
        s.group("id", "pelvis", "stroke-width", "2.4").path("bone-far", f.data(Blob.closed(pelvis(f)))).end();
        s.group("id", "spine");
        vertebrae(s, f);
        s.end();
        s.group("id", "deep-muscles", "stroke-width", "2.4");
        s.group("id", "psoas");
        s.path("muscle-deep", f.data(Blob.closed(c.beside(1.72, -.012), c.beside(1.9, .006), c.beside(2.2, .02), c.beside(2.6, .033), c.beside(2.9, .034),
            Joints.go(c.beside(3, .018), 35, .034 * f.h), c.beside(2.98, .012), c.beside(2.7, .012), c.beside(2.3, -.0), c.beside(2, -.008))));
        s.path("muscle-line", f.data(Blob.line(c.beside(1.8, -.008), c.beside(2.2, .01), c.beside(2.9, .026))), "stroke-width", "1.8");
        s.end();
        s.group("id", "back-muscles");
        s.path("muscle-deep", f.data(Blob.closed(c.beside(1.0, -.058), c.beside(1.4, -.048), c.beside(1.8, -.041), c.beside(2.15, -.046), c.beside(2.5, -.064), c.beside(2.8, -.07),
            c.beside(2.72, -.058), c.beside(2.45, -.044), c.beside(2.15, -.026), c.beside(1.8, -.024), c.beside(1.4, -.034))));
        s.path("muscle-line", f.data(Blob.line(c.beside(1.2, -.048), c.beside(1.75, -.034), c.beside(2.2, -.038), c.beside(2.7, -.064))), "stroke-width", "1.8");
        s.path("muscle-line", f.data(Blob.line(c.beside(1.4, -.042), c.beside(1.8, -.029), c.beside(2.2, -.032), c.beside(2.6, -.054))), "stroke-width", "1.8");
        s.end();
        s.end();
    }

    private static double[][] pelvis(Figure f) {
        double[][] p = {{-.06, -.055}, {-.038, -.085}, {0, -.094}, {.034, -.08}, {.05, -.052}, {.04, -.03}, {.04, -.012}, {.062, .014}, {.056, .036}, {.03, .036}, {.004, .06},
            {-.028, .052}, {-.034, .022}, {-.02, -.004}, {-.034, -.024}, {-.058, -.034}};
        double lean = Math.toDegrees(Math.atan2(f.j.waist[0], -f.j.waist[1]));
        for (int i = 0; i < p.length; i++) p[i] = Joints.go(Joints.go(f.j.hip, -lean, p[i][1] * f.h), 90 - lean, p[i][0] * f.h);
        return p;
    }

    private static void sticks(Svg s, Figure f, double[]... joints) {
        double[][] at = new double[joints.length][];
        for (int i = 0; i < at.length; i++) at[i] = f.spot(joints[i]);
        for (int i = 1; i < at.length; i++) s.line("accent-line", at[i - 1][0], at[i - 1][1], at[i][0], at[i][1], "stroke-width", "4");
        for (double[] p : at) s.circle("accent", p[0], p[1], 8, "stroke-width", "0");
    }

    private static void vertebrae(Svg s, Figure f) {
        List<double[]> line = dense(f.spine());
        double total = line.size() - 1;
        int count = 22;
        double unit = f.h / 1000;
        for (int i = 0; i < count; i++) {
            int k = (int) Math.round(total * (.03 + .82 * Math.pow((i + .5) / count, 1.12)));
            double w = (10 + i * .72) * unit;
            double t = (5.2 + i * .29) * unit;
            double drop = i < 16 ? 1.1 : .5;
            s.group("transform", turned(line, k, 1), "stroke-width", "2");
            s.path("bone", "M" + at(-w * .6, -t * .4) + "L" + at(-w * 1.5, t * drop) + "L" + at(-w * 1.5, t * (drop + .65)) + "L" + at(-w * .6, t * .7) + "Z");
            if (i > 0) s.rect("disc", -w * .58, -t * 1.5, w * 1.16, t, t * .3, "stroke-width", "1.4");
            s.rect("bone", -w * .62, -t * .85, w * 1.24, t * 1.75, t * .4);
            s.end();
        }
        s.group("transform", turned(line, (int) (total * .865), Math.round(unit * 10) / 10.0), "stroke-width", "2");
        s.path("bone", "M-13 2C-4 -2 8 -2 16 2C14 20 6 40 -8 62C-12 68 -20 66 -18 58C-16 38 -18 20 -13 2Z");
        s.end();
    }

    private static String turned(List<double[]> line, int k, double scale) {
        double[] p = line.get(Math.max(0, k - 8));
        double[] q = line.get(Math.min(k + 8, line.size() - 1));
        double angle = Math.toDegrees(Math.atan2(q[1] - p[1], q[0] - p[0])) - 90;
        return "translate(" + at(line.get(k)[0], line.get(k)[1]) + ") rotate(" + Svg.num(angle) + ") scale(" + Svg.num(scale) + ")";
    }

    private static String at(double x, double y) {
        return Svg.num(x) + " " + Svg.num(y);
    }

    private static void arrow(Svg s, double x, double y, double tx, double ty, double width) {
        double angle = Math.atan2(ty - y, tx - x);
        double size = width * 3.4;
        s.line("accent-line", x, y, tx, ty, "stroke-width", Svg.num(width));
        s.path("accent-line", "M" + Svg.num(tx - size * Math.cos(angle - .5)) + " " + Svg.num(ty - size * Math.sin(angle - .5)) + "L" + Svg.num(tx) + " " + Svg.num(ty)
            + "L" + Svg.num(tx - size * Math.cos(angle + .5)) + " " + Svg.num(ty - size * Math.sin(angle + .5)), "stroke-width", Svg.num(width));
    }

    /** Points at even steps (401) along a smooth line. */
    static List<double[]> dense(double[][] p) {
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
