package org.backstory.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the visitor has chosen on the screens: which part is lit, which layer is on top. Kept when the language changes. */
public final class Choices {

    private final Map<String, String> chosen = new HashMap<>();

    /**
     * What was chosen.
     *
     * @param key the screen's id, and after a slash what is chosen there
     */
    public Optional<String> get(String key) {
        return Optional.ofNullable(chosen.get(key));
    }

    /** Remembers a choice until the visit ends. */
    public void put(String key, String choice) {
        chosen.put(key, choice);
    }

    /** Forgets everything. */
    public void clear() {
        chosen.clear();
    }
}
