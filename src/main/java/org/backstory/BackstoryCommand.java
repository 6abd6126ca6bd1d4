package org.backstory;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program itself: its help and its version. What it does is in the commands. */
@Command(
        name = "backstory",
        versionProvider = BackstoryCommand.Version.class,
        customSynopsis = "backstory [run|check|snapshot|sheet|soak] [OPTIONS]",
        header = "Tells people the story of their lower back, on a kiosk, a laptop or a projector.%n",
        commandListHeading = "%nCommands ('backstory COMMAND --help' tells more):%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:good",
            "1:it failed, or the content has mistakes",
            "2:the command line is not right"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  backstory                              show the tour in a window; Esc leaves",
            "  backstory run --mode kiosk             show it locked, for a waiting room",
            "  backstory check --content my-pack      find every mistake in a content pack",
            "  backstory snapshot --out pictures      draw every screen to a file",
            "  backstory sheet --answers a.json --out a.pdf   write a visit sheet",
            "  backstory soak --events 10000          try a kiosk that was just installed"
        })
final class BackstoryCommand {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and end.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and end.")
    private boolean version;

    /** The version of the module; what is run from plain class files has none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getModule().getDescriptor())
                    .flatMap(ModuleDescriptor::rawVersion).orElse("(not packaged)");
            return new String[] {"Backstory " + version, "Java " + Runtime.version()};
        }
    }
}
