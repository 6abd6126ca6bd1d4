package org.backstory.mode.kiosk.staff;

import java.util.Arrays;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstory.content.StaffWords;
import org.backstory.screen.Lines;
import org.backstory.staff.PinAnswer;
import org.backstory.staff.PinCheck;

/** Asks for the PIN. It covers the visitor's screen, shows dots and no digits, and tells how long nobody gets in. */
final class Keypad extends StackPane {

    private static final String DIGITS = "123456789";
    private static final int COLUMNS = 3;
    /** From so few tries on, it says how many are left. */
    private static final int FEW = 2;

    private final StaffWords.Pin words;
    private final PinCheck check;
    private final Executor background;
    private final Runnable right;
    private final Runnable cancel;
    private final TypedPin pin = new TypedPin();
    private final Label told;
    private final HBox dots = new HBox();
    private final GridPane keys = new GridPane();
    private final Button ok;
    private boolean open = true;

    /**
     * @param background looks at the PIN, which takes half a second
     * @param right      called when it was the right one
     * @param cancel     called when somebody wants to go back
     */
    Keypad(StaffWords.Pin words, PinCheck check, Executor background, Runnable right, Runnable cancel) {
        this.words = words;
        this.check = check;
        this.background = background;
        this.right = right;
        this.cancel = cancel;
        getStyleClass().add("staff-layer");
        setId("keypad");
        setFocusTraversable(true);
        Label title = Lines.left(words.title(), "title");
        told = Lines.left(words.enter(), "keypad-told");
        told.setId("keypad-told");
        dots.getStyleClass().add("pin-dots");
        dots.setId("pin-dots");
        ok = key("key-ok", words.ok(), this::tryPin);
        ok.getStyleClass().add("primary");
        layOutKeys();
        Button back = Texts.button("key-cancel", words.cancel(), cancel, "large", "keypad-cancel");
        back.setFocusTraversable(false);
        VBox column = new VBox(title, told, dots, keys, back);
        column.getStyleClass().add("keypad-column");
        column.setAlignment(Pos.CENTER);
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(column);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        int minutes = check.lock().lockedMinutes();
        if (minutes > 0) {
            tell(new PinAnswer.Locked(minutes));
        } else {
            refresh();
        }
    }

    private void layOutKeys() {
        keys.getStyleClass().add("keypad-keys");
        for (int i = 0; i < DIGITS.length(); i++) {
            keys.add(digit(DIGITS.charAt(i)), i % COLUMNS, i / COLUMNS);
        }
        keys.addRow(COLUMNS, key("key-delete", words.delete(), this::delete), digit('0'), ok);
    }

    private Button digit(char digit) {
        Button key = key("key-" + digit, String.valueOf(digit), () -> add(digit));
        key.getStyleClass().add("digit");
        return key;
    }

    /** The keys take no keyboard: whoever has one types the digits. */
    private static Button key(String id, String text, Runnable action) {
        Button key = Texts.button(id, text, action, "key");
        key.setFocusTraversable(false);
        return key;
    }

    private void typed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            cancel.run();
        } else if (!keys.isDisabled()) {
            if (code.isDigitKey()) {
                add(code.getName().charAt(code.getName().length() - 1));
            } else if (code == KeyCode.BACK_SPACE) {
                delete();
            } else if (code == KeyCode.ENTER && pin.isEnough()) {
                tryPin();
            }
        }
        event.consume();
    }

    private void add(char digit) {
        pin.add(digit);
        refresh();
    }

    private void delete() {
        pin.delete();
        refresh();
    }

    private void refresh() {
        dots.getChildren().clear();
        for (int i = 0; i < pin.length(); i++) {
            Region dot = new Region();
            dot.getStyleClass().add("pin-dot");
            dots.getChildren().add(dot);
        }
        dots.setAccessibleText(Texts.fill(words.typed(), "n", pin.length()));
        ok.setDisable(!pin.isEnough());
    }

    private void tryPin() {
        char[] taken = pin.take();
        keys.setDisable(true);
        told.setText(words.checking());
        background.execute(() -> {
            PinAnswer answer = check.enter(taken);
            Arrays.fill(taken, (char) 0);
            Platform.runLater(() -> answered(answer));
        });
    }

    private void answered(PinAnswer answer) {
        if (open) {
            refresh();
            tell(answer);
        }
    }

    private void tell(PinAnswer answer) {
        switch (answer) {
            case PinAnswer.Right _ -> right.run();
            case PinAnswer.Wrong(int left) -> {
                keys.setDisable(false);
                told.setText(left > FEW ? words.wrong() : Texts.fill(words.fewLeft(), "n", left));
            }
            case PinAnswer.Locked(int minutes) -> {
                keys.setDisable(true);
                told.setText(Texts.fill(words.locked(), "n", minutes));
            }
        }
    }

    /** Forgets what was typed; an answer that comes later opens nothing. */
    void close() {
        open = false;
        pin.clear();
        refresh();
    }
}
