package org.backstory;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, written in small letters, as a constant of an enum. */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    WordConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String word) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> word(constant).equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is not one of " + words()));
    }

    private String words() {
        return Arrays.stream(type.getEnumConstants()).map(WordConverter::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
