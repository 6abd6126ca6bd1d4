package org.backstory.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.backstory.questions.AskingPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in a questionnaire that is otherwise good: where it is, what is wrong and what would be right. */
class QuestionFaultsTest {

    private static final String FILE = "questionnaire.json";
    private static final String WHEN = "\"when\": { \"kind\": \"chosen\", \"question\": \"long\", \"options\": [\"lasting\"] }";

    @TempDir
    private Path temp;
    private Seeded pack;

    @BeforeEach
    void copy() throws IOException {
        pack = AskingPack.copy(temp.resolve("pack"));
    }

    @Test
    void isGoodWithoutAFault() {
        assertThat(findings()).isEmpty();
    }

    static Stream<Arguments> faults() {
        String earlier = "look only at questions that come before";
        return Stream.of(
                arguments(FILE, WHEN, "\"when\": ¦{ \"kind\": \"chosen\", \"question\": \"helped\", \"options\": [\"heat\"] }",
                        "error: the conditions go in a circle: helped -> helped; let conditions look only at questions that come before"),
                arguments(FILE, WHEN, "\"when\": { \"kind\": \"chosen\", \"question\": ¦\"lnog\", \"options\": [\"lasting\"] }",
                        "error: there is no question 'lnog'; did you mean 'long'?"),
                arguments(FILE, WHEN, "\"when\": { \"kind\": \"chosen\", \"question\": ¦\"wish\", \"options\": [\"run\"] }",
                        "error: the question 'wish' comes later than 'helped'; " + earlier),
                arguments(FILE, WHEN, "\"when\": { \"kind\": \"chosen\", \"question\": \"long\", \"options\": [¦\"lsating\"] }",
                        "error: the question 'long' has no option 'lsating'; did you mean 'lasting'?"),
                arguments(FILE, WHEN, "\"when\": { \"kind\": \"rated\", \"question\": ¦\"long\", \"from\": 1, \"to\": 2 }",
                        "error: the question 'long' has no numbers; use a question of the kind scale or activity"),
                arguments(FILE, WHEN, "\"when\": { \"kind\": \"chosen\", \"question\": ¦\"pain\", \"options\": [\"ache\"] }",
                        "error: nothing can be chosen in the question 'pain'; use a question with options"),
                arguments(FILE, "\"row\": \"ache\"", "\"row\": ¦\"acke\"", "error: the question 'pain' has no row 'acke'; did you mean 'ache'?"),
                arguments(FILE, "\"from\": 0, \"to\": 10", "\"from\": 10, \"to\": ¦0",
                        "error: the range goes from 10 to 0; write the lower number as 'from' and the higher as 'to'"),
                arguments(FILE, "\"from\": 0, \"to\": 10", "\"from\": 0, \"to\": ¦100",
                        "error: there are 101 numbers to choose from; use at most 11: each is a button"),
                arguments(FILE, "\"from\": 5, \"to\": 10", "\"from\": 9, \"to\": ¦5",
                        "error: the range goes from 9 to 5; write the lower number as 'from' and the higher as 'to'"),
                arguments(FILE, WHEN, "\"when\": ¦{ \"kind\": \"rated\", \"question\": \"pain\", \"from\": 11, \"to\": 12 }",
                        "error: this condition can never come true; let it ask for answers that can be given together"),
                arguments(FILE, WHEN, "\"when\": ¦{ \"kind\": \"all\", \"of\": [{ \"kind\": \"chosen\", \"question\": \"long\", \"options\": [\"short\"] },"
                                + " { \"kind\": \"chosen\", \"question\": \"long\", \"options\": [\"lasting\"] }] }",
                        "error: this condition can never come true; let it ask for answers that can be given together"),
                arguments(FILE, "\"when\": { \"kind\": \"all\", \"of\": [\n        { \"kind\": \"chosen\", \"question\": \"helped\", \"options\": [\"heat\"] }",
                        "\"when\": ¦{ \"kind\": \"all\", \"of\": [\n { \"kind\": \"chosen\", \"question\": \"long\", \"options\": [\"short\"] },"
                                + " { \"kind\": \"chosen\", \"question\": \"helped\", \"options\": [\"heat\"] }",
                        "error: this condition can never come true; let it ask for answers that can be given together"),
                arguments(FILE, "[\"story\"]", "[¦\"sotry\"]", "error: no chapter has a screen 'sotry'; did you mean 'story'?"),
                arguments(FILE, "\"level\": \"now\"", "\"level\": ¦\"nwo\"", "error: there are no warning signs 'nwo'; did you mean 'now'?"),
                arguments("pack.json", "{ \"id\": \"now\"", "¦{ \"id\": \"soon\"",
                        "error: the self-check has no action for the warning signs 'soon'; add a question of the kind signs for this level to questionnaire.json"),
                arguments(FILE, "\"ends\": true }", "\"ends\": true, \"when\": ¦{ \"kind\": \"not\", \"of\": { \"kind\": \"chosen\", \"question\": \"long\", \"options\": [\"short\"] } } }",
                        "error: the warning signs 'now' are not asked of everyone; remove the condition: the list is the same for all"),
                arguments(FILE, "\"shows\": [\"discs\"]", "\"shows\": [¦\"dics\"]", "error: the picture spine has no part 'dics'; did you mean 'discs'?"),
                arguments(FILE, "[{ \"id\": \"heat\" }, { \"id\": \"rest\" }]", "[{ \"id\": \"heat\" }, { \"id\": \"rest\" }], \"purpose\": ¦\"aks\"",
                        "error: 'purpose' cannot be 'aks'; did you mean 'ask'?"),
                arguments(FILE, "    { \"kind\": \"summary\", \"id\": \"end\" }", "    ¦{ \"kind\": \"intro\", \"id\": \"end\", \"picture\": \"spine\" }",
                        "error: the last question is not a summary; end with one question of the kind summary"),
                arguments(FILE, "{ \"kind\": \"choice\", \"id\": \"long\", \"options\": [{ \"id\": \"short\" }, { \"id\": \"lasting\" }] }",
                        "¦{ \"kind\": \"choice\", \"id\": \"long\", \"options\": [{ \"id\": \"short\" }, { \"id\": \"short\" }] }",
                        "error: the question 'long' uses the id 'short' for two things; use another id"),
                arguments("words/en.json", "\"pain\": { \"title\": \"Pain?\"", "¦\"pian\": { \"title\": \"Pain?\"",
                        "error: there is no question 'pian'; did you mean 'pain'?"),
                arguments("words/en.json", "\"low\": { \"name\": \"Low\" }", "¦\"lwo\": { \"name\": \"Low\" }",
                        "error: the question 'where' has no 'lwo'; did you mean 'low'?"),
                arguments("words/en.json", "\"title\": \"Where?\", \"text\": \"Touch.\"", "\"title\": \"Where?\", \"text\": ¦\"Call {emergency}.\"",
                        "error: {emergency} is not filled in here; use it only in the text of a group of warning signs"),
                arguments("words/en.json", "\"Up to {n}.\"", "¦\"Up to three.\"", "error: 'chooseUpTo' needs {n} once; write it where the program is to fill it in"),
                arguments("words/es.json", "\"title\": \"Where?\", \"text\": \"Touch.\"", "\"title\": \"Where?\", \"text\": \"Touch.\", \"more\": ¦\"More.\"",
                        "error: a question does not show 'more'; move it to 'text' or remove it"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesPlaceAndFault(String file, String old, String fault, String expected) throws IOException {
        String where = pack.plant(file, old, fault);
        assertThat(findings()).contains(where + ": " + expected);
    }

    @Test
    void missesAQuestionnaireThatIsNamed() throws IOException {
        Files.delete(pack.root().resolve(FILE));
        assertThat(findings()).anyMatch(finding -> finding.startsWith("questionnaire.json: error: the file questionnaire.json is missing"));
    }

    private List<String> findings() {
        Findings findings = new Findings();
        new PackLoader().load(pack.root(), findings);
        return findings.list().stream().map(Finding::toString).toList();
    }
}
