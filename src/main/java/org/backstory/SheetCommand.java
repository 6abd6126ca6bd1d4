package org.backstory;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backstory.content.Pack;
import org.backstory.content.Words;
import org.backstory.finding.Findings;
import org.backstory.session.VisitSheet;
import org.backstory.settings.Paper;
import org.backstory.settings.Settings;
import org.backstory.sheet.AnswersFile;
import org.backstory.sheet.AnswersLoader;
import org.backstory.sheet.Page;
import org.backstory.sheet.PageLayout;
import org.backstory.sheet.SheetMaker;
import org.backstory.sheet.SheetPdf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backstory sheet}: the visit sheet as a PDF file. */
@Command(name = "sheet", description = "Write the visit sheet of somebody's answers to a PDF file. Needs no display.",
        mixinStandardHelpOptions = true, sortOptions = false)
final class SheetCommand implements Callable<Integer> {

    private final PackChoice packs;
    private final SettingsChoice settings;

    @Option(names = "--answers", paramLabel = "FILE", required = true,
            description = "What the visitor told, as JSON; content/schema/answers.schema.json says how.")
    private Path answers;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, description = "The file to write.")
    private Path out;

    @Option(names = "--content", paramLabel = "DIR", description = "The content pack; that of the configuration, or else the bundled one, when left out.")
    private Optional<Path> content = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language, for example es; the configuration's, or else the pack's first, when left out.")
    private Optional<String> lang = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "What this kiosk is; the bundled file when left out.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--paper", paramLabel = "a4|letter",
            description = "The paper; that of the configuration, or else the usual one of the region, when left out.")
    private Optional<Paper> paper = Optional.empty();

    @Spec
    private CommandSpec spec;

    SheetCommand(PackChoice packs, SettingsChoice settings) {
        this.packs = packs;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(answers)) {
            throw CommandFailure.usage("--answers: there is no file " + answers);
        }
        if (Files.isDirectory(out)) {
            throw CommandFailure.usage("--out: " + out + " is a folder");
        }
        ChosenSettings here = settings.strict(config);
        Settings machine = here.settings();
        Pack chosen = packs.pack(PackArguments.of(content, lang, Optional.empty()), here);
        Findings findings = new Findings();
        Optional<AnswersFile> read = new AnswersLoader().load(answers, findings);
        PrintWriter err = spec.commandLine().getErr();
        findings.list().forEach(err::println);
        err.flush();
        read.ifPresent(file -> write(file, chosen, machine));
        return read.isPresent() ? 0 : 1;
    }

    private void write(AnswersFile file, Pack chosen, Settings machine) {
        String language = chosen.file().language(lang.or(machine::language));
        Words words = chosen.words().get(language);
        VisitSheet sheet = new SheetMaker(chosen, words, machine.clinic()).sheet(file.answers(), file.date().orElseGet(LocalDate::now));
        Page page = new PageLayout(paper.or(machine::paper).orElseGet(() -> Paper.usual(language, Locale.getDefault())), machine.clinic().logo()).page(sheet);
        try {
            Files.write(out, new SheetPdf().of(page, sheet.title(), Locale.forLanguageTag(language)));
        } catch (IOException | IllegalArgumentException e) {
            throw CommandFailure.failed("the sheet cannot be written to " + out.toAbsolutePath().normalize() + ": " + e.getClass().getSimpleName());
        }
        if (page.shortened()) {
            spec.commandLine().getErr().println("backstory: not all of it fits on one page; lines were left out from the end");
        }
    }
}
