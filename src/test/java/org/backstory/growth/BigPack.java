package org.backstory.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pack of any size, grown out of another: more chapters, whose screens are those of the original under new ids and whose
 * pictures are copies under new names. Everything else of the original is kept as it is.
 */
public final class BigPack {

    /** As many as a chapter may have. */
    private static final int SCREENS_OF_A_CHAPTER = 200;

    private final JsonMapper json = new JsonMapper();
    private final Path original;
    private final Path copy;
    private final ObjectNode pack;
    private final Map<String, ObjectNode> words = new TreeMap<>();

    private BigPack(Path original, Path copy) throws IOException {
        this.original = original;
        this.copy = copy;
        this.pack = object("pack.json");
        for (JsonNode language : pack.get("languages")) {
            words.put(language.asString(), object("words/" + language.asString() + ".json"));
        }
    }

    /** Writes the pack of the growth test, from the bundled one, to a folder that does not exist: {@code BigPack FOLDER}. */
    public static void main(String[] folder) throws IOException {
        grow(Path.of("content/back-pain"), Path.of(folder[0]), 2_000, 200);
    }

    /**
     * Writes a pack.
     *
     * @param original the pack to grow
     * @param copy     the folder to make
     * @param screens  how many screens the pack has in the end, those of pack.json among them
     * @param pictures how many illustrations it has in the end
     */
    public static void grow(Path original, Path copy, int screens, int pictures) throws IOException {
        new BigPack(original, copy).write(screens, pictures);
    }

    private void write(int screens, int pictures) throws IOException {
        copyFiles();
        List<ObjectNode> templates = pack.get("chapters").valueStream()
                .map(id -> object("chapters/" + id.asString() + ".json")).toList();
        Copies copies = new Copies(copyPictures(templates, pictures));
        int left = screens - pack.get("screens").size();
        int chapters = (left + SCREENS_OF_A_CHAPTER - 1) / SCREENS_OF_A_CHAPTER;
        for (int n = 0; n < chapters; n++) {
            int size = left / (chapters - n);
            left -= size;
            writeChapter(templates.get(n % templates.size()), n / templates.size() + 1, size, copies);
        }
        save("pack.json", pack);
        words.forEach((language, all) -> save("words/" + language + ".json", all));
    }

    private void writeChapter(ObjectNode template, int number, int size, Copies copies) {
        ObjectNode chapter = template.deepCopy();
        String id = Copies.name(template.get("id").asString(), number);
        ArrayNode screens = chapter.put("id", id).putArray("screens");
        for (int i = 0; i < size; i++) {
            screens.add(copies.next(template.get("screens").get(i % template.get("screens").size()), words.values()));
        }
        if (number > 1) {
            ((ArrayNode) pack.get("chapters")).add(id);
            words.values().forEach(all -> ((ObjectNode) all.get("chapters")).set(id, all.get("chapters").get(template.get("id").asString())));
        }
        save("chapters/" + id + ".json", chapter);
    }

    /** Copies pictures of the chapters under new names until there are so many, and tells how many of each there are. */
    private Map<String, Integer> copyPictures(Collection<ObjectNode> chapters, int wanted) throws IOException {
        Map<String, Integer> times = new TreeMap<>();
        chapters.forEach(chapter -> chapter.get("screens").findValuesAsString("picture").forEach(picture -> times.put(picture, 1)));
        int there;
        try (Stream<Path> files = Files.list(copy.resolve("illustrations"))) {
            there = (int) files.count();
        }
        List<String> names = List.copyOf(times.keySet());
        for (int n = 0; n < wanted - there; n++) {
            String picture = names.get(n % names.size());
            String another = Copies.name(picture, times.merge(picture, 1, Integer::sum));
            Files.copy(copy.resolve("illustrations/" + picture + ".svg"), copy.resolve("illustrations/" + another + ".svg"));
        }
        return times;
    }

    private void copyFiles() throws IOException {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
    }

    private ObjectNode object(String file) {
        return (ObjectNode) json.readTree(original.resolve(file));
    }

    private void save(String file, ObjectNode content) {
        json.writerWithDefaultPrettyPrinter().writeValue(copy.resolve(file), content);
    }
}
