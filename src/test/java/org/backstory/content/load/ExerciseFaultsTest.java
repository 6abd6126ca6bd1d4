package org.backstory.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in a good pack with an exercise and a figure of three joints. */
class ExerciseFaultsTest {

    private static final String FIGURE = """
            {
              "id": "robot",
              "picture": "spine",
              "joints": [
                { "id": "hip", "shows": ["bones"], "pivot": [10, 10], "least": -90, "greatest": 90 },
                { "id": "knee", "parent": "hip", "shows": ["discs"], "pivot": [20, 10], "least": 0, "greatest": 140.5 },
                { "id": "foot", "parent": "knee", "shows": ["skin"], "pivot": [30, 10], "least": -30, "greatest": 30 }
              ],
              "moves": [
                { "id": "step", "poses": [{ "seconds": 0 }, { "seconds": 1.5, "joints": { "foot": 5 } }] }
              ]
            }
            """;
    private static final String SCREEN = """
            "screens": [
                {
                  "kind": "exercise",
                  "id": "train",
                  "figure": "robot",
                  "exercises": [
                    {
                      "id": "bend",
                      "poses": [
                        { "seconds": 0, "turn": 30, "shift": [1, 2], "joints": { "knee": 10 } },
                        { "seconds": 2, "joints": { "knee": 90 }, "opacity": { "foot": 0.5 } }
                      ],
                      "hold": 8,
                      "repeats": 5,
                      "rest": 4
                    }
                  ],
                  "strength": "limited",
                  "sources": ["book-2020"]
                },
            """;
    private static final String WORDS = """
            "screens": {
                "train": {
                  "title": "Train",
                  "text": "Do it.",
                  "caution": "Stop.",
                  "items": {
                    "bend": { "name": "Bend", "text": "Legs.", "steps": ["Sit down.", "Get up."], "dose": "5 times.", "easier": "Less.", "harder": "More." }
                  }
                },
            """;

    @TempDir
    private Path temp;
    private Seeded pack;

    @BeforeEach
    void copy() throws IOException {
        pack = Seeded.copy(Path.of("src/test/resources/packs/tiny"), temp.resolve("pack"));
        pack.write("figures/robot.json", FIGURE);
        pack.plant("chapters/back.json", "\"screens\": [", SCREEN.strip());
        pack.plant("words/en.json", "\"screens\": {", WORDS.strip());
        pack.plant("words/es.json", "\"screens\": {", WORDS.strip());
    }

    @Test
    void theExerciseIsGood() {
        assertThat(findings()).isEmpty();
    }

    static Stream<Arguments> faults() {
        String robot = "figures/robot.json";
        String chapter = "chapters/back.json";
        return Stream.of(
                arguments(chapter, "\"figure\": \"robot\"", "\"figure\": ¦\"robto\"", "error: the file figures/robto.json is missing; did you mean 'robot'?"),
                arguments(chapter, "\"id\": \"bend\",", "\"id\": \"bend\", \"figure\": ¦\"person\",", "error: the file figures/person.json is missing; add it"),
                arguments(robot, "\"id\": \"robot\"", "\"id\": ¦\"man\"", "error: the figure's id is 'man'; write 'robot', the name of the file"),
                arguments(robot, "\"picture\": \"spine\"", "\"picture\": ¦\"spin\"", "error: the file illustrations/spin.svg is missing; did you mean 'spine'?"),
                arguments(robot, "\"id\": \"foot\"", "\"id\": ¦\"knee\"", "error: the joint id 'knee' is already used at figures/robot.json:6:13; use another id"),
                arguments(robot, "[\"discs\"]", "[¦\"disks\"]", "error: the picture spine has no part 'disks'; did you mean 'discs'?"),
                arguments(robot, "[20, 10]", "¦[20]", "error: this is not a point of the picture spine; write x and y"),
                arguments(robot, "\"least\": 0", "\"least\": ¦150", "error: the least angle is more than the greatest; swap them"),
                arguments(robot, "\"parent\": \"knee\"", "\"parent\": ¦\"nkee\"", "error: there is no joint 'nkee'; did you mean 'knee'?"),
                arguments(robot, "{ \"id\": \"foot\", \"parent\": \"knee\"", "¦{ \"id\": \"foot\"", "error: 'foot' is a second root beside 'hip'; add its 'parent'"),
                arguments(robot, "\"parent\": \"hip\"", "\"parent\": ¦\"foot\"", "error: the joint 'knee' hangs on itself in a circle; let every joint lead to the root"),
                arguments(robot, "{ \"id\": \"hip\"", "{ \"id\": \"hip\", \"parent\": ¦\"knee\"", "error: the joint 'hip' hangs on itself in a circle; let every joint lead to the root"),
                arguments(robot, "\"foot\": 5", "\"foot\": ¦31", "error: 'foot' does not turn to 31 degrees; give -30 to 30"),
                arguments(chapter, "\"joints\": { \"knee\": 90 }", "\"joints\": { ¦\"kene\": 90 }", "error: the figure robot has no joint 'kene'; did you mean 'knee'?"),
                arguments(chapter, "\"knee\": 90", "\"knee\": ¦141", "error: 'knee' does not turn to 141 degrees; give 0 to 140.5"),
                arguments(chapter, "\"knee\": 10", "\"knee\": ¦-0.5", "error: 'knee' does not turn to -0.5 degrees; give 0 to 140.5"),
                arguments(chapter, "\"turn\": 30", "\"turn\": ¦91", "error: 'hip' does not turn to 91 degrees; give -90 to 90"),
                arguments(chapter, "[1, 2]", "¦[1, 2, 3]", "error: this does not say how far the figure is moved; write x and y"),
                arguments(chapter, "\"foot\": 0.5", "\"foot\": ¦1.5", "error: 'foot' cannot be seen 1.5; give 0 to 1"),
                arguments(chapter, "\"foot\": 0.5", "¦\"hand\": 0.5", "error: the figure robot has no joint 'hand'; use one of hip, knee, foot"),
                arguments(chapter, "\"seconds\": 2", "\"seconds\": ¦0", "error: 0 comes after 0; let the seconds of the poses rise"),
                arguments(chapter, "\"seconds\": 0", "\"seconds\": ¦1", "error: the move does not begin at 0 seconds; write 0"),
                arguments(chapter, "\"poses\": [\n            { \"seconds\": 0, \"turn\": 30, \"shift\": [1, 2], \"joints\": { \"knee\": 10 } },",
                        "\"poses\": ¦[", "error: 'poses' has 1 entry; give 2 to 60"),
                arguments(chapter, "\"repeats\": 5,", "", "error: the timer of 'bend' does not know when to end; add 'repeats' and 'rest'"),
                arguments(chapter, "\"hold\": 8,\n          \"repeats\": 5,", "\"repeats\": ¦5,", "error: 'bend' repeats a hold that it does not have; add 'hold' or remove 'repeats'"),
                arguments(chapter, "\"hold\": 8,\n          \"repeats\": 5,\n          \"rest\": 4", "\"rest\": ¦4", "error: 'bend' rests from a hold that it does not have; add 'hold' or remove 'rest'"),
                arguments("words/en.json", "\"bend\": { \"name\": \"Bend\", \"text\": \"Legs.\", \"steps\": [\"Sit down.\", \"Get up.\"],", "\"bend\": ¦{ \"name\": \"Bend\", \"text\": \"Legs.\",",
                        "error: the exercise 'bend' has no steps; add the key 'steps'"),
                arguments("words/en.json", ", \"harder\": \"More.\"", "", "error: the exercise 'bend' has no harder; add the key 'harder'"),
                arguments("words/en.json", "\"name\": \"In the world\"", "\"name\": \"In the world\", \"dose\": ¦\"Some.\"", "error: the dose of 'world' is shown nowhere; remove it: only exercises show it"),
                arguments("words/en.json", "\"train\": {\n      \"title\": \"Train\",\n      \"text\": \"Do it.\",\n      \"caution\": \"Stop.\",", "\"train\": ¦{ \"title\": \"Train\", \"text\": \"Do it.\",",
                        "error: the screen 'train' does not say when to stop; add the key 'caution'"),
                arguments("words/en.json", "\"title\": \"Three parts\"", "\"caution\": ¦\"Stop.\", \"title\": \"Three parts\"", "error: the 'caution' of 'explore' is shown nowhere; remove it: only screens of the kind exercise show it"),
                arguments("words/en.json", "\"Get up.\"", "¦\"Get [up.\"", "error: a bracket here belongs to no complete mark; mark a term as [shown words](term-id)"),
                arguments("words/en.json", "\"Get up.\"", "¦\"Get " + "up or down ".repeat(7) + "now.\"", "error: a sentence has 23 words: "));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesPlaceAndFault(String file, String old, String fault, String expected) throws IOException {
        String where = pack.plant(file, old, fault);
        assertThat(findings()).anySatisfy(finding -> assertThat(finding).startsWith(where).contains(": " + expected));
    }

    private List<String> findings() {
        Findings findings = new Findings();
        new PackLoader().load(pack.root(), findings);
        return findings.list().stream().map(Finding::toString).toList();
    }
}
