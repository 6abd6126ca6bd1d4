package org.backstory;

import org.backstory.staff.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program itself: its help and its version. What it does is in the commands. */
@Command(
        name = "backstory",
        versionProvider = BackstoryCommand.Version.class,
        customSynopsis = "backstory [run|check|snapshot|sheet|handout|export|pin|walk|soak] [OPTIONS]",
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
            "  backstory handout --notes --out talk.pdf       write a talk with its notes",
            "  backstory export --html page           write the tour as a page for a browser",
            "  backstory pin                          make the line that lets staff in",
            "  backstory walk                         see whether this machine can show every screen",
            "  backstory soak --events 10000          try a kiosk that was just installed"
        })
final class BackstoryCommand {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and end.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and end.")
    private boolean version;

    /** The version of the program and of the Java that runs it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Backstory " + new ProgramVersion().text(), "Java " + Runtime.version()};
        }
    }
}
