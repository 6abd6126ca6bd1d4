package org.backstory.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backstory.content.Chapter;
import org.backstory.content.Figure;
import org.backstory.content.GlossaryFile;
import org.backstory.content.PackFile;
import org.backstory.content.SourcesFile;
import org.backstory.content.WordsFile;
import org.backstory.content.questions.Questionnaire;
import org.backstory.settings.SettingsFile;
import org.backstory.sheet.AnswersFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that stand beside the content and the settings say what the records say. */
class SchemaTest {

    private static final String COMMAND = "mvn -B test -Dtest=SchemaTest -Dbackstory.write=true";

    enum Schema {
        PACK("content/schema/pack.schema.json", PackFile.class),
        CHAPTER("content/schema/chapter.schema.json", Chapter.class),
        WORDS("content/schema/words.schema.json", WordsFile.class),
        SOURCES("content/schema/sources.schema.json", SourcesFile.class),
        FIGURE("content/schema/figure.schema.json", Figure.class),
        GLOSSARY("content/schema/glossary.schema.json", GlossaryFile.class),
        QUESTIONNAIRE("content/schema/questionnaire.schema.json", Questionnaire.class),
        ANSWERS("content/schema/answers.schema.json", AnswersFile.class),
        SETTINGS("kiosk-config/settings.schema.json", SettingsFile.class);

        private final Path file;
        private final Class<? extends Record> type;

        Schema(String file, Class<? extends Record> type) {
            this.file = Path.of(file);
            this.type = type;
        }

        ObjectNode generate() {
            SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                    .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
            config.forTypesInGeneral().withCustomDefinitionProvider(new RecordSchemas());
            ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
            ((ObjectNode) schema.get("properties")).putObject("$schema").put("type", "string")
                    .put("description", "Where an editor finds the rules for this file.");
            return schema;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFresh(Schema schema) throws IOException {
        String fresh = schema.generate().toPrettyString().replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("backstory.write")) {
            Files.createDirectories(schema.file.getParent());
            Files.writeString(schema.file, fresh);
        }
        assertThat(schema.file).as("missing; write it with: " + COMMAND).isRegularFile();
        assertThat(Files.readString(schema.file)).as(schema.file + " is stale; write it again with: " + COMMAND).isEqualTo(fresh);
    }

    @Test
    void saysWhatTheAnnotationsSay() {
        JsonNode chapter = Schema.CHAPTER.generate();
        assertThat(chapter.at("/$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(chapter.at("/properties/id/pattern").stringValue()).isEqualTo("^[a-z][a-z0-9]*(-[a-z0-9]+)*$");
        assertThat(chapter.at("/properties/id/description").stringValue()).isEqualTo("The id, the same as the file name.");
        assertThat(chapter.at("/properties/screens/maxItems").intValue()).isEqualTo(200);
        assertThat(chapter.at("/required").toString()).isEqualTo("[\"id\",\"picture\",\"screens\"]");
        assertThat(chapter.at("/additionalProperties").booleanValue(true)).isFalse();
        assertThat(chapter.at("/$defs/Screen/oneOf")).hasSize(15);
        assertThat(chapter.at("/$defs/StoryScreen/properties/kind/const").stringValue()).isEqualTo("story");
        assertThat(chapter.at("/$defs/StoryScreen/properties/strength/enum").toString()).contains("\"common-knowledge\"");
        assertThat(chapter.at("/$defs/StoryScreen/required").toString()).contains("\"kind\"").doesNotContain("lit");
        assertThat(chapter.at("/$defs/PeopleRow/properties/lit/maximum").intValue()).isEqualTo(20);
        assertThat(chapter.at("/$defs/CourseLine/properties/level/items/maximum").intValue()).isEqualTo(100);
    }

    @Test
    void takesTheKeyThatNamesTheSchema() {
        for (Schema schema : Schema.values()) {
            assertThat(schema.generate().at("/properties/$schema/type").stringValue()).as(schema.name()).isEqualTo("string");
        }
    }
}
