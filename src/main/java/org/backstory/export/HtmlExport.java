package org.backstory.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.content.Pack;
import org.backstory.content.Words;
import org.backstory.settings.Settings;

/**
 * Writes a pack as plain pages, one for each language, that work from a folder without a network and without a server.
 *
 * <p>The pages are also slides for reveal.js, which is shown where its files are given: the same sections, one at a time.
 */
public final class HtmlExport {

    private static final List<String> FONTS = List.of("SourceSansPro-Regular.ttf", "SourceSansPro-SemiBold.ttf", "OFL.txt");
    /** What a page needs of a distribution of reveal.js. */
    public static final List<String> REVEAL = List.of("reveal.js", "reveal.css");

    private final Pack pack;
    private final Settings.Clinic clinic;

    /** An export of a pack for a clinic, whose emergency number it tells. */
    public HtmlExport(Pack pack, Settings.Clinic clinic) {
        this.pack = pack;
        this.clinic = clinic;
    }

    /**
     * Writes the pages.
     *
     * @param languages the languages, of those of the pack; the first becomes index.html, the others TAG.html
     * @param reveal    the folder {@code dist} of reveal.js, if the pages are to be slides
     * @param folder    where to; it is made if it is missing
     * @throws IOException if something cannot be read or written
     */
    public void write(List<String> languages, Optional<Path> reveal, Path folder) throws IOException {
        Map<Words, String> files = new LinkedHashMap<>();
        languages.stream().distinct().forEach(tag -> files.put(pack.words().get(tag), files.isEmpty() ? "index.html" : tag + ".html"));
        Files.createDirectories(folder.resolve("fonts"));
        for (Map.Entry<Words, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getValue()), new Page(pack, file.getKey(), clinic, files, reveal.isPresent()).html());
        }
        copy("page.css", folder.resolve("page.css"));
        copy("page.js", folder.resolve("page.js"));
        for (String font : FONTS) {
            copy("/org/backstory/fonts/" + font, folder.resolve("fonts").resolve(font));
        }
        if (reveal.isPresent()) {
            Files.createDirectories(folder.resolve("reveal"));
            for (String name : REVEAL) {
                Files.copy(reveal.get().resolve(name), folder.resolve("reveal").resolve(name));
            }
        }
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = HtmlExport.class.getResourceAsStream(resource)) {
            Files.copy(in, file);
        }
    }
}
