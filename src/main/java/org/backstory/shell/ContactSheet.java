package org.backstory.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backstory.content.Screen;
import org.backstory.content.Words;

/** A page that shows all drawn screens together, to look through in a browser. */
public final class ContactSheet {

    /**
     * Writes {@code index.html} beside the pictures.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Words words, List<Screen> screens, Path folder) throws IOException {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
                body { font: 16px sans-serif; margin: 24px; background: #e9e6e0; color: #1f2a33 }
                main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 20px }
                figure { margin: 0 } img { width: 100%%; border: 1px solid #b9b2a5 } figcaption { padding: 4px 0 }
                </style></head><body><h1>%s</h1><main>
                """.formatted(words.language(), escaped(words.title()), escaped(words.title())));
        for (Screen screen : screens) {
            String title = escaped(words.screens().get(screen.id()).title());
            page.append("<figure><a href=\"%1$s.png\"><img src=\"%1$s.png\" alt=\"%2$s\"></a><figcaption><b>%1$s</b> %2$s</figcaption></figure>%n"
                    .formatted(screen.id(), title));
        }
        Files.writeString(folder.resolve("index.html"), page.append("</main></body></html>\n"));
    }

    private String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
