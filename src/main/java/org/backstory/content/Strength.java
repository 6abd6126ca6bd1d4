package org.backstory.content;

import org.backstory.json.Doc;

/** How well a screen's statements are supported. The plain words for each stand in the words file. */
@Doc("How well the statements are supported.")
public enum Strength {
    /** Many good studies agree. */
    STRONG,
    /** Good studies, with some doubt left. */
    MODERATE,
    /** Few or small studies. */
    LIMITED,
    /** A computer model, not people. */
    MODEL,
    /** What every anatomy book says. */
    COMMON_KNOWLEDGE,
    /** What guidelines for clinicians recommend. */
    GUIDELINE
}
