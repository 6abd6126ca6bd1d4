package org.backstory.tour;

import java.lang.reflect.Field;

/** The animations that the toolkit runs; it has no public list of them. Only on the toolkit's thread. */
final class Animations {

    /** How many there are. */
    int running() {
        try {
            Class<?> toolkit = Class.forName("com.sun.javafx.tk.Toolkit");
            Object timer = toolkit.getMethod("getPrimaryTimer").invoke(toolkit.getMethod("getToolkit").invoke(null));
            return count(timer, "receiversLength") + count(timer, "animationTimersLength");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the toolkit keeps its animations elsewhere now", e);
        }
    }

    private int count(Object timer, String field) throws ReflectiveOperationException {
        Field counter = Class.forName("com.sun.scenario.animation.AbstractPrimaryTimer").getDeclaredField(field);
        counter.setAccessible(true);
        return counter.getInt(timer);
    }
}
