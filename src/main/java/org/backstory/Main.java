package org.backstory;

import org.backstory.content.load.PackLoader;
import org.backstory.settings.SettingsLoader;
import org.backstory.settings.StateFolder;

/** Where the program begins: puts the parts together and runs what the command line asks for. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the program with its exit code: 0 good, 1 failed or mistakes found, 2 wrong command line. */
    public static void main(String[] args) {
        System.exit(backstory().run(args));
    }

    private static CommandLineProgram backstory() {
        Snapshots snapshots = new DrawnScreens();
        TourWindow window = new JavaFxWindow();
        // made when it is needed: a kiosk shows its first picture before it reads anything
        PackReader packs = (folder, beginning, found) -> new PackLoader().open(folder, beginning, found);
        SettingsReader settings = new SettingsLoader()::load;
        Home home = Home.ofThisProgram();
        Machine machine = new LocalMachine();
        PackChoice choice = new PackChoice(home, packs);
        SettingsChoice settingsChoice = new SettingsChoice(home, settings, new StateFolder());
        return new CommandLineProgram(
                new RunCommand(choice, settingsChoice, machine, window, snapshots),
                new CheckCommand(home, packs, settingsChoice),
                new SnapshotCommand(choice, settingsChoice, machine, snapshots),
                new SheetCommand(choice, settingsChoice),
                new HandoutCommand(choice, settingsChoice, machine, new DrawnHandouts()),
                new ExportCommand(choice, settingsChoice),
                new PinCommand(new TerminalPrompt()),
                new WalkCommand(choice, settingsChoice, machine, new WalkAsRun(machine,
                        (seen, shown) -> new RunCommand(choice, settingsChoice, seen, shown, snapshots))),
                new SoakCommand(choice, settingsChoice, machine, new SoakedKiosk()));
    }
}
