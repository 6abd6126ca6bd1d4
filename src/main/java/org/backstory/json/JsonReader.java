package org.backstory.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads a JSON file into values that know their places. Strict: duplicate keys and nulls are findings. */
public final class JsonReader {

    private static final int DOCUMENT = 5_000_000;

    private final JsonFactory factory;

    /** A reader of plain JSON. */
    public JsonReader() {
        this(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(32).maxStringLength(20_000).maxNameLength(200).maxNumberLength(32)
                .maxDocumentLength(DOCUMENT).maxTokenCount(500_000).build()).build());
    }

    private JsonReader(JsonFactory factory) {
        this.factory = factory;
    }

    /**
     * A reader that passes over comments as in Java, which editors know as JSON with comments, and over the comma that is
     * left behind where the last line has become a comment.
     */
    public JsonReader allowingComments() {
        return new JsonReader(factory.rebuild().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build());
    }

    /**
     * Reads a file.
     *
     * @param file     the file
     * @param name     how findings call it
     * @param findings takes what is wrong
     * @return the value, or nothing if the file cannot be read or is not JSON
     */
    public Optional<Value> read(Path file, String name, Findings findings) {
        return new TextFile(DOCUMENT).read(file, name, findings).flatMap(text -> parse(text, name, findings));
    }

    private Optional<Value> parse(String text, String name, Findings findings) {
        if (text.isBlank()) {
            findings.error(Where.file(name), "the file is empty", "write a JSON object, beginning with {");
            return Optional.empty();
        }
        // characters, not bytes, so that columns are those that an editor shows
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            Tree tree = new Tree(parser, name, findings);
            parser.nextToken();
            Value value = tree.value();
            if (parser.nextToken() != null) {
                findings.error(tree.here(), "something stands after the end of the JSON", "remove it");
            }
            return Optional.of(value);
        } catch (JacksonException e) {
            findings.addAll(List.of(new SyntaxProblem(text, name).finding(e)));
            return Optional.empty();
        }
    }

    private record Tree(JsonParser parser, String name, Findings findings) {

        Where here() {
            TokenStreamLocation at = parser.currentTokenLocation();
            return new Where(name, at.getLineNr(), at.getColumnNr());
        }

        Value value() {
            Where where = here();
            return switch (parser.currentToken()) {
                case START_OBJECT -> new Value.Members(where, members());
                case START_ARRAY -> new Value.Items(where, items());
                case VALUE_STRING -> new Value.Text(where, parser.getString());
                case VALUE_TRUE -> new Value.Flag(where, true);
                case VALUE_FALSE -> new Value.Flag(where, false);
                case VALUE_NULL -> {
                    findings.error(where, "null is not allowed", "give a value or leave the key out");
                    yield new Value.Nothing(where);
                }
                default -> new Value.Digits(where, parser.getString());
            };
        }

        private List<Value> items() {
            List<Value> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value());
            }
            return List.copyOf(values);
        }

        private Map<String, Value.Member> members() {
            Map<String, Value.Member> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Where where = here();
                String key = parser.currentName();
                parser.nextToken();
                Value.Member member = new Value.Member(where, key, value());
                if (members.putIfAbsent(key, member) != null) {
                    findings.error(where, "the key '" + key + "' stands twice in the same object", "keep one of them");
                }
            }
            return members;
        }
    }
}
