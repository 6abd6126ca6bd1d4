package org.backstory.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
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
        TextFile whole = new TextFile(file, name, DOCUMENT);
        if (!whole.isGood(findings)) {
            return Optional.empty();
        }
        Findings inside = new Findings();
        // characters, not bytes, so that columns are those that an editor shows; and never all of them at once
        try (Reader text = Files.newBufferedReader(file);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            Optional<Value> value = value(parser, name, inside);
            findings.addAll(inside.list());
            return value;
        } catch (JacksonException e) {
            // why it is no JSON, the whole text shows
            whole.read(findings).ifPresent(text -> {
                findings.addAll(inside.list());
                findings.addAll(List.of(new SyntaxProblem(text, name).finding(e)));
            });
            return Optional.empty();
        } catch (IOException e) {
            whole.cannotBeRead(findings);
            return Optional.empty();
        }
    }

    /** A reader of parts of files that are held against everything later. */
    public JsonExcerpts excerpts() {
        return new JsonExcerpts(factory);
    }

    private static Optional<Value> value(JsonParser parser, String name, Findings findings) {
        if (parser.nextToken() == null) {
            findings.error(Where.file(name), "the file holds no JSON", "write a JSON object, beginning with {");
            return Optional.empty();
        }
        Tree tree = new Tree(parser, name, findings);
        Value value = tree.value();
        if (parser.nextToken() != null) {
            findings.error(tree.here(), "something stands after the end of the JSON", "remove it");
        }
        return Optional.of(value);
    }
}
