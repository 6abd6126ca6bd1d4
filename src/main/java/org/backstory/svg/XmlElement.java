package org.backstory.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.backstory.finding.Where;

/** An element of an SVG file with the place at which it begins. */
record XmlElement(String name, Map<String, String> attributes, Where where, List<XmlElement> children) {

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** The words of the attribute {@code class}. */
    List<String> classes() {
        List<String> words = new ArrayList<>();
        StringTokenizer text = new StringTokenizer(attributes.getOrDefault("class", ""));
        while (text.hasMoreTokens()) {
            words.add(text.nextToken());
        }
        return List.copyOf(words);
    }
}
