package org.backstory.growth;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Copies screens. The first copy is the original itself; the others have their own id, and take turns in the copies of its pictures. */
final class Copies {

    private final Map<String, Integer> pictures;
    private final Map<String, Integer> screens = new HashMap<>();

    /** With how often there is each picture. */
    Copies(Map<String, Integer> pictures) {
        this.pictures = pictures;
    }

    /** What a copy is called. */
    static String name(String original, int number) {
        return number == 1 ? original : original + "-" + number;
    }

    /** The next copy of a screen; its words are added to each language. */
    JsonNode next(JsonNode original, Collection<ObjectNode> words) {
        String id = original.get("id").asString();
        int number = screens.merge(id, 1, Integer::sum);
        ObjectNode screen = (ObjectNode) original.deepCopy();
        if (number > 1) {
            screen.put("id", name(id, number));
            screen.findParents("picture").forEach(owner -> rename((ObjectNode) owner, number));
            words.forEach(all -> ((ObjectNode) all.get("screens")).set(name(id, number), all.get("screens").get(id)));
        }
        return screen;
    }

    private void rename(ObjectNode owner, int number) {
        String picture = owner.get("picture").asString();
        owner.set("picture", StringNode.valueOf(name(picture, (number - 1) % pictures.get(picture) + 1)));
    }
}
