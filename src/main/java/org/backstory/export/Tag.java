package org.backstory.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An element of a page. It is written so that it reads the same as HTML and as XML, with everything escaped. */
final class Tag {

    private static final Set<String> WITHOUT_END = Set.of("meta", "link", "br", "path", "rect", "ellipse", "line", "polyline", "polygon", "stop", "use");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    /** An empty element. */
    Tag(String name) {
        this.name = name;
    }

    /** An element that holds a text. */
    static Tag text(String name, String text) {
        return new Tag(name).say(text);
    }

    /** An element that holds others. */
    static Tag of(String name, Tag... children) {
        return new Tag(name).add(List.of(children));
    }

    /** Sets an attribute. */
    Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Sets an attribute where there is a value. */
    Tag with(String attribute, Optional<String> value) {
        value.ifPresent(it -> attributes.put(attribute, it));
        return this;
    }

    /** Adds elements at the end. */
    Tag add(Collection<Tag> children) {
        content.addAll(children);
        return this;
    }

    /** Adds elements at the end. */
    Tag add(Tag... children) {
        return add(List.of(children));
    }

    /** Adds text at the end. */
    Tag say(String text) {
        content.add(text);
        return this;
    }

    /** Writes the element and all that it holds. */
    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) -> out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        if (WITHOUT_END.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object piece : content) {
            if (piece instanceof Tag tag) {
                tag.write(out);
            } else {
                out.append(escaped(piece.toString()));
            }
        }
        out.append("</").append(name).append(">");
        if (name.equals("section") || name.equals("head") || name.equals("header") || name.equals("figure")) {
            out.append('\n');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
