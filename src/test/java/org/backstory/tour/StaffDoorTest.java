package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Staff find the door and get in with the PIN; visitors neither find it nor feel it. */
@ExtendWith(Tours.class)
class StaffDoorTest {

    private static final Point2D TOP_LEFT = new Point2D(10, 10);
    private static final Point2D TOP_RIGHT = new Point2D(950, 10);
    private static final Point2D BOTTOM_RIGHT = new Point2D(950, 530);

    @TempDir
    private Path state;
    private StaffVisit staff;
    private Visitor visitor;
    private Screen place;

    @BeforeEach
    void arrive(Pack pack, Toolkit toolkit) {
        staff = new StaffVisit(pack, toolkit, Settings.DEFAULTS, List.of(), state, Optional.empty());
        visitor = staff.visitor;
        place = pack.chapters().getFirst().screens().getFirst();
        visitor.open(place);
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void opensWhenTwoOppositeCornersAreHeldOneAfterTheOther() {
        hold(TOP_LEFT, 3);
        staff.pass(4.9);
        visitor.press(BOTTOM_RIGHT);
        staff.pass(2.9);
        assertThat(visitor.sees("keypad")).as("not yet").isFalse();
        staff.pass(0.1);
        assertThat(visitor.sees("keypad")).isTrue();
        visitor.release();
        assertThat(visitor.sees("keypad")).as("lifting the finger touches nothing").isTrue();
    }

    @Test
    void staysShutOtherwise() {
        hold(TOP_LEFT, 2.9);
        hold(BOTTOM_RIGHT, 3);
        staff.pass(5.1);
        hold(TOP_LEFT, 3);
        hold(TOP_RIGHT, 3);
        staff.pass(5.1);
        hold(TOP_LEFT, 3);
        visitor.press(new Point2D(480, 270));
        visitor.release();
        hold(BOTTOM_RIGHT, 3);
        staff.pass(5.1);
        hold(TOP_LEFT, 3);
        visitor.press(BOTTOM_RIGHT);
        visitor.drag(new Point2D(800, 400));
        visitor.drag(BOTTOM_RIGHT);
        staff.pass(4);
        visitor.release();
        visitor.type(KeyCode.S);
        visitor.chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(visitor.sees("keypad")).isFalse();
    }

    @Test
    void opensWhenTwoFingersHoldOppositeCorners() {
        touch(TouchEvent.TOUCH_PRESSED, 1, TOP_LEFT);
        touch(TouchEvent.TOUCH_PRESSED, 2, TOP_RIGHT);
        staff.pass(3);
        assertThat(visitor.sees("keypad")).as("neighbours").isFalse();
        touch(TouchEvent.TOUCH_RELEASED, 2, TOP_RIGHT);
        touch(TouchEvent.TOUCH_PRESSED, 3, BOTTOM_RIGHT);
        staff.pass(2.9);
        assertThat(visitor.sees("keypad")).as("not yet").isFalse();
        staff.pass(0.1);
        assertThat(visitor.sees("keypad")).isTrue();
    }

    @Test
    void leavesTheCornersToVisitors() {
        visitor.press(visitor.at("home", 0.1, 0.2));
        visitor.release();
        assertThat(visitor.shown()).isEqualTo("home");
    }

    @Test
    void typesBlindly() {
        staff.chord();
        staff.type("24071");
        assertThat(visitor.reads("#keypad-told")).isEqualTo(staff.words().pin().enter());
        assertThat(dots()).isEqualTo(5);
        assertThat(visitor.<Boolean>look(() -> visitor.node("key-ok").isDisabled())).as("five digits are no PIN").isTrue();
        visitor.touch("key-delete");
        assertThat(dots()).isEqualTo(4);
        staff.type("123456789012");
        assertThat(dots()).as("no more than a PIN has").isEqualTo(12);
        assertThat(visitor.reads("#pin-dots")).isEmpty();
    }

    @Test
    void typesOnAKeyboard() {
        staff.chord();
        visitor.type(KeyCode.DIGIT2, KeyCode.NUMPAD4, KeyCode.DIGIT0, KeyCode.DIGIT9, KeyCode.BACK_SPACE, KeyCode.DIGIT7, KeyCode.DIGIT1, KeyCode.DIGIT9,
                KeyCode.ENTER);
        staff.awaits("the panel", () -> visitor.sees("staff-panel"));
    }

    @Test
    void goesBackToWhereTheVisitorWas() {
        staff.chord();
        visitor.touch("key-cancel");
        assertThat(visitor.sees("keypad")).isFalse();
        staff.chord();
        visitor.type(KeyCode.ESCAPE);
        assertThat(visitor.sees("keypad")).isFalse();
        staff.chord();
        staff.pass(29);
        staff.type("1");
        staff.pass(29.9);
        assertThat(visitor.sees("keypad")).as("half a minute after the last touch").isTrue();
        staff.pass(0.2);
        assertThat(visitor.sees("keypad")).isFalse();
        assertThat(visitor.shown()).isEqualTo(place.id());
        assertThat(staff.asked).as("nobody was there").isEmpty();
    }

    @Test
    void locksAfterFiveWrongPins() {
        staff.chord();
        String wrong = staff.words().pin().wrong();
        for (String told : List.of(wrong, wrong, fewLeft(2), fewLeft(1), locked(5))) {
            staff.type("240718");
            visitor.touch("key-ok");
            staff.awaits(told, () -> visitor.reads("#keypad-told").equals(told));
        }
        visitor.type(KeyCode.DIGIT1);
        assertThat(dots()).as("locked keys type nothing").isZero();
        staff.pass(31);
        assertThat(visitor.sees("keypad")).isFalse();
        staff.pass(209);
        staff.chord();
        assertThat(visitor.reads("#keypad-told")).isEqualTo(locked(1));
        visitor.touch("key-cancel");
        staff.pass(60);
        staff.enter();
        assertThat(visitor.sees("staff-panel")).as("five minutes later the right PIN lets in").isTrue();
    }

    private String fewLeft(int left) {
        return staff.words().pin().fewLeft().replace("{n}", String.valueOf(left));
    }

    private String locked(int minutes) {
        return staff.words().pin().locked().replace("{n}", String.valueOf(minutes));
    }

    private int dots() {
        return visitor.look(() -> ((Parent) visitor.node("pin-dots")).getChildrenUnmodifiable().size());
    }

    private void hold(Point2D corner, double seconds) {
        visitor.press(corner);
        staff.pass(seconds);
        visitor.release();
    }

    /** As a screen sends it that tells fingers apart. */
    private void touch(EventType<TouchEvent> type, int finger, Point2D at) {
        visitor.look(() -> {
            Node root = visitor.tour().scene().getRoot();
            TouchPoint.State state = type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED : TouchPoint.State.RELEASED;
            TouchPoint point = new TouchPoint(finger, state, at.getX(), at.getY(), at.getX(), at.getY(), root, new PickResult(root, at.getX(), at.getY()));
            Event.fireEvent(root, new TouchEvent(type, point, List.of(point), 1, false, false, false, false));
            return null;
        });
    }
}
