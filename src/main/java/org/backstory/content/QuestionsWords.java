package org.backstory.content;

import java.util.Map;
import org.backstory.json.Doc;
import org.backstory.json.Id;

/** The words of the self-check. */
@Doc("The words of the self-check.")
public record QuestionsWords(
        @Doc("The words on its buttons and labels.") QuestionLabels labels,
        @Doc("The words of each question, by question id.") @Id Map<String, ScreenWords> each) {
}
