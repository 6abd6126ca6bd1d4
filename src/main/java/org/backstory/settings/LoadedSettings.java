package org.backstory.settings;

import java.util.List;
import java.util.function.Function;
import org.backstory.finding.Finding;

/**
 * What a settings file says, as far as it can be read.
 *
 * @param settings the settings; a pack or logo that is not there or is no good is left out
 * @param trusted  whether everything that is written is right. What is not trusted says at most where to look further.
 * @param inPack   finds what is asked of a pack that has only these languages
 */
public record LoadedSettings(Settings settings, boolean trusted, Function<List<String>, List<Finding>> inPack) {
}
