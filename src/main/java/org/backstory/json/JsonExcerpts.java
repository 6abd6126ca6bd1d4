package org.backstory.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads parts of a JSON file, and no further than to the last of them. Reports nothing: whoever is in a hurry takes what
 * is good, and reads the whole file later, strictly.
 */
public final class JsonExcerpts {

    private final JsonFactory factory;

    JsonExcerpts(JsonFactory factory) {
        this.factory = factory;
    }

    /**
     * An object with some of the members of a file that holds an object.
     *
     * @param file   the file
     * @param name   how the places of values call it
     * @param wanted JSON pointers (RFC 6901, without escapes) to members of objects: {@code /ui}, {@code /screens/welcome}
     * @return the object, with all that is wanted; nothing if a part is missing or anything on the way to it is wrong
     */
    public Optional<Value.Members> members(Path file, String name, Set<String> wanted) {
        return read(file, name, excerpt -> excerpt.members(wanted));
    }

    /**
     * The first object in a list of objects that has a text under a key.
     *
     * @param file the file, which holds an object
     * @param name how the places of values call it
     * @param list the key of the list in the file
     * @param key  the key in the objects of the list
     * @param text what stands there in the one that is wanted
     * @return the object; nothing if there is none or anything on the way to it is wrong
     */
    public Optional<Value.Members> element(Path file, String name, String list, String key, String text) {
        return read(file, name, excerpt -> excerpt.element(list, key, text));
    }

    private Optional<Value.Members> read(Path file, String name, Way way) {
        Findings faults = new Findings();
        try (Reader text = Files.newBufferedReader(file);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            Optional<Value.Members> found = parser.nextToken() == JsonToken.START_OBJECT
                    ? way.go(new Excerpt(parser, new Tree(parser, name, faults))) : Optional.empty();
            return faults.hasErrors() ? Optional.empty() : found;
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** A way through a file. */
    private interface Way {
        Optional<Value.Members> go(Excerpt excerpt);
    }

    /** A file that is being read; the parser stands at its first brace. */
    private static final class Excerpt {

        private final JsonParser parser;
        private final Tree tree;
        private int missing;

        Excerpt(JsonParser parser, Tree tree) {
            this.parser = parser;
            this.tree = tree;
        }

        Optional<Value.Members> members(Set<String> wanted) {
            missing = wanted.size();
            Value.Members found = members("", wanted);
            return missing == 0 ? Optional.of(found) : Optional.empty();
        }

        private Value.Members members(String path, Set<String> wanted) {
            Where begins = tree.here();
            List<Value.Member> found = new ArrayList<>();
            while (missing > 0 && parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                String here = path.concat("/").concat(key);
                Optional<Value> value = value(here, wanted);
                value.ifPresent(one -> found.add(new Value.Member(one.where(), key, one)));
            }
            return new Value.Members(begins, List.copyOf(found));
        }

        private Optional<Value> value(String here, Set<String> wanted) {
            parser.nextToken();
            if (wanted.contains(here)) {
                missing--;
                return Optional.of(tree.value());
            }
            String below = here.concat("/");
            if (parser.currentToken() == JsonToken.START_OBJECT && wanted.stream().anyMatch(pointer -> pointer.startsWith(below))) {
                return Optional.of(members(here, wanted));
            }
            parser.skipChildren();
            return Optional.empty();
        }

        Optional<Value.Members> element(String list, String key, String text) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                boolean here = parser.currentName().equals(list);
                if (parser.nextToken() == JsonToken.START_ARRAY && here) {
                    return element(key, text);
                }
                parser.skipChildren();
            }
            return Optional.empty();
        }

        private Optional<Value.Members> element(String key, String text) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Value one = tree.value();
                if (one instanceof Value.Members object && object.member(key).map(Value.Member::value)
                        .filter(value -> value instanceof Value.Text(_, String said) && said.equals(text)).isPresent()) {
                    return Optional.of(object);
                }
            }
            return Optional.empty();
        }
    }
}
