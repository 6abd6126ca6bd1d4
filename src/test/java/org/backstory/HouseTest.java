package org.backstory;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Holds the house together: who may know whom, and what nobody does. */
@AnalyzeClasses(packages = "org.backstory", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    /** From the top floor to the ground floor; those on one floor may know each other in one direction. */
    private static final List<String[]> FLOORS = List.of(
            new String[] {"org.backstory"},
            new String[] {"org.backstory.mode.kiosk..", "org.backstory.mode.demo..", "org.backstory.mode.present.."},
            new String[] {"org.backstory.mode"},
            new String[] {"org.backstory.handout.."},
            new String[] {"org.backstory.shell.."},
            new String[] {"org.backstory.screen.."},
            new String[] {"org.backstory.illustration..", "org.backstory.sheet..", "org.backstory.export.."},
            new String[] {"org.backstory.staff..", "org.backstory.counting..", "org.backstory.launch.."},
            new String[] {"org.backstory.session.."},
            new String[] {"org.backstory.content..", "org.backstory.settings.."},
            new String[] {"org.backstory.json..", "org.backstory.svg.."},
            new String[] {"org.backstory.finding..", "org.backstory.concurrent.."});

    @ArchTest
    static void dependenciesRunDownwardsOnly(JavaClasses classes) {
        for (int floor = 1; floor < FLOORS.size(); floor++) {
            String[] above = FLOORS.subList(0, floor).stream().flatMap(Arrays::stream).toArray(String[]::new);
            noClasses().that().resideInAnyPackage(FLOORS.get(floor))
                    .should().dependOnClassesThat().resideInAnyPackage(above)
                    .because("a lower package can be read, tested and changed without knowing the upper ones")
                    .allowEmptyShould(true).check(classes);
        }
    }

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching("org.backstory.(*)..").should().beFreeOfCycles()
            .because("packages in a circle are one package in disguise").allowEmptyShould(true);

    @ArchTest
    static final ArchRule MODES_APART = slices().matching("org.backstory.mode.(*)..").should().notDependOnEachOther()
            .because("none of the ways to use the tour may get in another's way").allowEmptyShould(true);

    @ArchTest
    static final ArchRule PLAIN_JAVA = noClasses().that().resideInAnyPackage("org.backstory.finding..", "org.backstory.concurrent..", "org.backstory.json..",
                    "org.backstory.svg..", "org.backstory.content..", "org.backstory.settings..", "org.backstory.staff..", "org.backstory.counting..",
                    "org.backstory.export..", "org.backstory.launch..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun..")
            .because("what a pack says, who gets in and what is counted is checked and tested without a toolkit, in milliseconds").allowEmptyShould(true);

    @ArchTest
    static final ArchRule SESSION_WITHOUT_WINDOWS = noClasses().that().resideInAPackage("org.backstory.session..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.animation..", "javafx.application..", "javafx.css..",
                    "javafx.geometry..", "javafx.print..", "javafx.scene..", "javafx.stage..", "com.sun..")
            .because("one visitor's place and choices are properties and lists; windows watch them").allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM = noClasses().that().doNotHaveFullyQualifiedName(Main.class.getName())
            .should().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "exit", int.class)
            .because("the exit code is the answer of a command, and tests live on after it");

    @ArchTest
    static final ArchRule NO_INLINE_STYLE = noClasses().should().callMethodWhere(target(name("setStyle")))
            .because("a theme can restyle only what has a style class and a token");

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal()
            .because("the next visitor must find nothing of the one before, and each test a fresh program");

    @ArchTest
    static final ArchRule NO_WAY_OUT_OF_A_KIOSK = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("java.awt", "javax.swing..", "javafx.embed..", "javafx.scene.web..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.application.HostServices")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.stage.FileChooser")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.stage.DirectoryChooser")
            .orShould().dependOnClassesThat().areAssignableTo(ProcessBuilder.class)
            .orShould().callMethodWhere(target(name("exec")).and(target(owner(assignableTo(Runtime.class)))))
            .because("a browser, a file dialog or another program is a way out of a locked kiosk");

    @ArchTest
    static final ArchRule NO_OTHER_WINDOWS = noClasses().that().resideOutsideOfPackages("org.backstory", "org.backstory.mode..")
            .should().callConstructorWhere(target(owner(assignableTo(Window.class))))
            .because("a window of a mode can be locked; one that a screen opens would lie over it, and beside the lock");

    @ArchTest
    static final ArchRule NO_POPUPS = noClasses()
            .should().dependOnClassesThat().areAssignableTo(PopupWindow.class)
            .orShould().dependOnClassesThat().areAssignableTo(PopupControl.class)
            .orShould().dependOnClassesThat().areAssignableTo(Dialog.class)
            .orShould().dependOnClassesThat().areAssignableTo(ComboBoxBase.class)
            .orShould().dependOnClassesThat().areAssignableTo(ChoiceBox.class)
            .orShould().dependOnClassesThat().areAssignableTo(MenuButton.class)
            .because("a menu, a tooltip or a dialog is a window of its own, and leaves full screen");

    @ArchTest
    static final ArchRule NO_TYPING = noClasses().that().resideOutsideOfPackages("org.backstory.mode", "org.backstory.mode.demo..", "org.backstory.mode.present..")
            .should().dependOnClassesThat().areAssignableTo(TextInputControl.class)
            .orShould().dependOnClassesThat().areAssignableTo(Clipboard.class)
            .because("a field brings its own menu and shortcuts, and a clipboard outlives a visit");

    @ArchTest
    static final ArchRule NO_SYSTEM_DIALOGS = noClasses()
            .should().callMethodWhere(target(name("showPrintDialog")))
            .orShould().callMethodWhere(target(name("showPageSetupDialog")))
            .orShould().callMethodWhere(target(name("printDialog")))
            .orShould().callMethodWhere(target(name("pageDialog")))
            .because("the system's print dialog leads to its files");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should().dependOnClassesThat().resideInAPackage("java.net.http..")
            .orShould().dependOnClassesThat().areAssignableTo(java.net.Socket.class)
            .orShould().dependOnClassesThat().areAssignableTo(java.net.URLConnection.class)
            .because("the kiosk is offline, and says so");
}
