package org.backstory.mode.kiosk.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstory.content.StaffWords;
import org.backstory.content.UiWords;
import org.backstory.mode.Opening;
import org.backstory.mode.ScreenGrid;
import org.backstory.screen.FitScroll;
import org.backstory.screen.Lines;
import org.backstory.screen.Radio;
import org.backstory.session.Preferences;
import org.backstory.shell.ScreenPictures;
import org.backstory.shell.SmallPictures;
import org.backstory.shell.TourScene;
import org.backstory.staff.PinLock;

/** What staff find behind the door: pages to choose from, time to wipe the screen, and the way back. */
final class StaffPanel extends StackPane {

    private final StaffAccess access;
    private final StaffWords words;
    private final UiWords ui;
    private final Consumer<Runnable> done;
    private final Pane tabs;
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane page = new StackPane();
    private final Map<String, Supplier<Region>> pages = new LinkedHashMap<>();
    private final BorderPane frame = new BorderPane(page);
    private Unattended unattended;

    /**
     * @param lock    what keeps wrong PINs
     * @param seconds after how long without a touch it closes by itself
     * @param done    closes it, then does what staff want
     */
    StaffPanel(StaffAccess access, PinLock lock, int seconds, Consumer<Runnable> done) {
        this.access = access;
        this.words = access.words().staff();
        this.ui = access.words().ui();
        this.done = done;
        boolean upright = access.tour().scene().getWidth() < access.tour().scene().getHeight();
        this.tabs = upright ? new FlowPane() : new VBox();
        tabs.getStyleClass().add(upright ? "staff-tabs-upright" : "staff-tabs");
        page.getStyleClass().add("staff-page");
        page.setId("staff-page");
        getStyleClass().add("staff-layer");
        setId("staff-panel");
        addPages(lock);
        frame.setTop(upright ? new VBox(head(), tabs) : head());
        frame.setLeft(upright ? null : tabs);
        frame.setBottom(Lines.left(Texts.fill(words.panel().closes(), "n", seconds), "staff-note"));
        frame.getStyleClass().add("staff-frame");
        getChildren().add(frame);
        group.getToggles().getFirst().setSelected(true);
    }

    private void addPages(PinLock lock) {
        StaffWords.Panel names = words.panel();
        page("overview", names.overview(), () -> new OverviewPage(access, lock).node());
        page("findings", names.findings(), () -> new FindingsPage(access).node());
        tabs.getChildren().add(screens(names.screens()));
        page("ruler", names.ruler(), () -> new RulerPage(access).node());
        page("print", names.print(), () -> new PrintPage(access).node());
        page("counts", names.counts(), () -> new CountsPage(access).node());
        page("end", names.end(), () -> new EndPage(words.end(), ending -> done.accept(() -> access.requests().end(ending))).node());
    }

    /** All screens as pictures, over the pages: a touch on one ends the visit and shows it. */
    private Button screens(String name) {
        Button button = Texts.button("staff-screens", name, this::showGrid);
        button.getStyleClass().setAll("tab");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void showGrid() {
        TourScene tour = access.tour();
        Opening opening = access.opening();
        Preferences now = access.visit().preferences();
        SmallPictures pictures = new SmallPictures(opening.pack(), opening.settings().clinic(), new ScreenPictures.Look(
                access.words().language(), now.themeProperty().get(), now.textSizeProperty().get(), (int) tour.shell().getWidth(),
                (int) tour.shell().getHeight()));
        frame.setDisable(true);
        getChildren().add(new ScreenGrid(opening.pack(), access.words(), tour.sizes(), access.visit().navigator().place(), pictures,
                screen -> done.accept(() -> access.requests().show(screen)), this::closeGrid));
    }

    private void closeGrid() {
        getChildren().setAll(frame);
        frame.setDisable(false);
        focus();
    }

    private void page(String id, String name, Supplier<Region> node) {
        RadioButton tab = new RadioButton(name);
        tab.getStyleClass().setAll("tab");
        tab.setId("staff-" + id);
        tab.setToggleGroup(group);
        tab.setMaxWidth(Double.MAX_VALUE);
        Radio.whenChosen(tab, () -> show(id));
        tabs.getChildren().add(tab);
        pages.put(id, node);
    }

    /** Pages are made when they are chosen: what they show is as it is now. */
    private void show(String id) {
        FitScroll scroll = new FitScroll(pages.get(id).get(), ui, access.tour().sizes());
        scroll.setId("staff-page-" + id);
        page.getChildren().setAll(scroll);
    }

    private HBox head() {
        Label title = Lines.left(words.panel().title(), "title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title,
                Texts.button("staff-clean", words.panel().clean(), this::clean, "large"),
                Texts.button("staff-close", ui.close(), () -> done.accept(access.requests()::reset), "large", "primary"));
        head.getStyleClass().add("staff-head");
        return head;
    }

    /** Covers the panel too; when the time is over, staff go on where they were. */
    private void clean() {
        CleaningLayer layer = new CleaningLayer(words.cleaning(), access.opening().ticker());
        access.tour().surface().cover(layer);
        layer.begin(() -> {
            access.tour().surface().uncover(layer);
            unattended.touch();
            focus();
        }, unattended::touch);
    }

    /** What closes the panel when nobody touches it; while the screen is wiped it waits. */
    void attended(Unattended by) {
        unattended = by;
    }

    /** Gives the keyboard to the panel. */
    void focus() {
        ((Node) group.getSelectedToggle()).requestFocus();
    }
}
