package org.backstory.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backstory.content.Packs;
import org.backstory.finding.Seeded;

/** The tiny pack with a small self-check that has a question of every kind. */
public final class AskingPack {

    private static final Path MORE = Path.of("src/test/resources/packs/asking");

    private AskingPack() {
    }

    /** Copies it. */
    public static Seeded copy(Path to) throws IOException {
        Seeded pack = Packs.tiny(to);
        Files.copy(MORE.resolve("questionnaire.json"), to.resolve("questionnaire.json"));
        pack.plant("pack.json", "{ \"kind\": \"about\", \"id\": \"about\" }", "{ \"kind\": \"about\", \"id\": \"about\" }, { \"kind\": \"self-check\", \"id\": \"self-check\" }");
        for (String language : new String[] {"en", "es"}) {
            String file = "words/" + language + ".json";
            pack.plant(file, "\"screens\": {", "\"screens\": {\n    \"self-check\": { \"title\": \"Check\", \"text\": \"Go on.\" },");
            String words = Files.readString(to.resolve(file)).stripTrailing();
            pack.write(file, words.substring(0, words.length() - 1).stripTrailing() + ",\n  \"questions\": "
                    + Files.readString(MORE.resolve("questions.json")).stripTrailing() + "\n}\n");
        }
        return pack;
    }
}
