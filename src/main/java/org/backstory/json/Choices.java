package org.backstory.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The fixed choices of the format: the constants of an enum and the kinds of a sealed interface. */
public final class Choices {

    private Choices() {
    }

    /** The constants of an enum by their name in JSON. */
    public static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(name((Enum<?>) constant), constant));
        return constants;
    }

    /** The name of a constant in JSON: {@code COMMON_KNOWLEDGE} is {@code common-knowledge}. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The records of a sealed interface by their kind. */
    public static Map<String, Class<?>> kinds(Class<?> type) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> kinds.put(kind.getAnnotation(Kind.class).value(), kind));
        return kinds;
    }
}
