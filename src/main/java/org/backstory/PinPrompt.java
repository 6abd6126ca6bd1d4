package org.backstory;

import java.io.IOException;
import java.util.Optional;

/** Asks somebody for a PIN. */
interface PinPrompt {

    /** Whether a person answers, who may mistype, and not another program. */
    boolean isPerson();

    /** The next answer; nothing when there is none any more. */
    Optional<char[]> ask(String question) throws IOException;
}
