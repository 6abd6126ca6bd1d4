package org.backstory.content;

import java.util.List;

/** A screen that claims something, and so says how sure it is and who says so. */
public interface Claim {

    /** How well the statements are supported. */
    Strength strength();

    /** The ids of the sources, most important first. */
    List<String> sources();
}
