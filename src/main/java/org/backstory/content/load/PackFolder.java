package org.backstory.content.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;
import org.backstory.finding.Where;

/** The folder of a pack. Gives out only files that are inside it. What lies in it is looked up once. */
final class PackFolder {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    /** Windows takes these for devices, whatever their extension is. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private final Path root;
    private final Map<String, List<String>> listings = new ConcurrentHashMap<>();

    /** The folder that holds pack.json. */
    PackFolder(Path root) {
        this.root = root;
    }

    /**
     * A file that something names.
     *
     * @param folder    the folder in the pack; empty for the pack itself
     * @param name      the name without extension, as the author wrote it
     * @param extension the extension, with its full stop
     * @param where     the place that names it
     * @param findings  takes what is wrong with the name or the file
     */
    Optional<Path> file(String folder, String name, String extension, Where where, Findings findings) {
        String relative = folder.isEmpty() ? name + extension : folder + "/" + name + extension;
        if (!SAFE.matcher(name).matches() || DEVICE.matcher(name).matches()) {
            findings.error(where, "'" + name + "' cannot be the name of a file", "use letters, digits and single hyphens");
            return Optional.empty();
        }
        // the listing, not the file system's answer, so that upper and lower case matter on every machine
        List<String> names = names(folder, extension);
        if (!names.contains(name)) {
            findings.error(where, "the file " + relative + " is missing",
                    names.stream().filter(name::equalsIgnoreCase).findFirst().map(near -> "rename the file " + near + extension + " to " + name + extension)
                            .or(() -> Nearest.to(name, names).map(near -> "did you mean '" + near + "'?")).orElse("add it"));
            return Optional.empty();
        }
        Path file = root.resolve(relative);
        if (!isInside(file)) {
            findings.error(where, "the file " + relative + " leads out of the pack", "put the file itself into the pack");
            return Optional.empty();
        }
        return Optional.of(file);
    }

    /** The names of the files in a folder, without the extension, sorted. */
    List<String> names(String folder, String extension) {
        return listings.computeIfAbsent(folder + "/*" + extension, _ -> listed(folder, extension));
    }

    private List<String> listed(String folder, String extension) {
        Path directory = folder.isEmpty() ? root : root.resolve(folder);
        if (!Files.isDirectory(directory) || !isInside(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length())).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
