package org.backstory;

/** Where the program begins: puts the parts together and runs what the command line asks for. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the program with its exit code: 0 good, 1 failed or mistakes found, 2 wrong command line. */
    public static void main(String[] args) {
        System.exit(backstory().run(args));
    }

    private static CommandLineProgram backstory() {
        PackReader packs = (folder, findings) -> {
            throw CommandFailure.failed("this build cannot read content packs yet");
        };
        ConfigCheck configs = (file, findings) -> {
            throw CommandFailure.failed("this build cannot read a configuration yet");
        };
        Snapshots snapshots = (pack, options) -> {
            throw CommandFailure.failed("this build cannot draw the tour yet");
        };
        TourWindow window = (pack, options) -> {
            throw CommandFailure.failed("this build cannot show the tour yet");
        };
        Home home = Home.ofThisProgram();
        Machine machine = new LocalMachine();
        PackChoice choice = new PackChoice(home, packs);
        return new CommandLineProgram(
                new RunCommand(choice, home, machine, window, snapshots),
                new CheckCommand(home, packs, configs),
                new SnapshotCommand(choice, machine, snapshots));
    }
}
