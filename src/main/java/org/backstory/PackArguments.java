package org.backstory;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which pack, language and screen: the options that showing and drawing have in common. */
final class PackArguments {

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack; that of the configuration, or else the bundled one, when left out.")
    Optional<Path> content = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language, for example es; the pack's first when left out.")
    Optional<String> lang = Optional.empty();

    @Option(names = "--screen", paramLabel = "ID", description = "The screen, by its id in the pack.")
    Optional<String> screen = Optional.empty();

    /** The arguments of a command that reads them in its own way, or has only some of these options. */
    static PackArguments of(Optional<Path> content, Optional<String> lang, Optional<String> screen) {
        PackArguments arguments = new PackArguments();
        arguments.content = content;
        arguments.lang = lang;
        arguments.screen = screen;
        return arguments;
    }

    /** Those of a command that asks for nothing but a pack. */
    static PackArguments of(Optional<Path> content) {
        return of(content, Optional.empty(), Optional.empty());
    }
}
