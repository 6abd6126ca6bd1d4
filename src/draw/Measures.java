import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measured outlines in millimetres from src/draw/measures: bones.txt (L1-L5, S1, Pelvis, discs L12..L51; views side, back, top),
 * trunk.txt (second body: ribs, T10-T12, L1-L5, sacrum, pelvis-left, pelvis-right; views side, back),
 * muscles.txt (lines of action of the right side, "muscle line x,y,z ...").
 * Outlines: "name view part x,y x,y ..."; part 0 is the outer outline, others are holes or further pieces. Heights point up.
 */
final class Measures {
    private static final Path FOLDER = Path.of("src/draw/measures");

    private Measures() { }

    /** One outline in millimetres as measured. */
    static double[][] outline(String file, String name, String view, int part) {
        String start = name + " " + view + " " + part + " ";
        for (String line : lines(file)) {
            if (line.startsWith(start)) return Curve.points(line.substring(start.length()));
        }
        throw new IllegalArgumentException("no measure " + start + "in " + file);
    }

    /** How many pieces an outline has. */
    static int parts(String file, String name, String view) {
        return (int) lines(file).stream().filter(line -> line.startsWith(name + " " + view + " ")).count();
    }

    /** Lines of action of a muscle (right side), each a list of points {x forward, y left, z up}. */
    static List<double[][]> muscle(String name) {
        var all = new ArrayList<double[][]>();
        for (String line : lines("muscles.txt")) {
            if (!line.startsWith(name + " ")) continue;
            String[] part = line.split(" ");
            double[][] p = new double[part.length - 2][];
            for (int i = 0; i < p.length; i++) {
                String[] xyz = part[i + 2].split(",");
                p[i] = new double[] {Double.parseDouble(xyz[0]), Double.parseDouble(xyz[1]), Double.parseDouble(xyz[2])};
            }
            all.add(p);
        }
        return all;
    }

    /** Millimetres to picture units: x' = left + scale * x, y' = top - scale * y (measures point up, pictures down). */
    static double[][] placed(double[][] p, double scale, double left, double top) {
        double[][] q = new double[p.length][];
        for (int i = 0; i < p.length; i++) q[i] = new double[] {left + scale * p[i][0], top - scale * p[i][1]};
        return q;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
