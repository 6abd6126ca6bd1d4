package org.backstory.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/**
 * Turns JSON values into records by the records' components, and reports everything that does not fit.
 *
 * <p>A value that is there but wrong in form (too long, out of range, not an id) is reported and kept, so that later
 * checks still see the whole; a value that is missing or of the wrong type makes its record impossible.
 */
public final class Binder {

    private final Places places;
    private final Findings findings;
    private final Scalars scalars;
    private final RecordBinder records;
    /** Asking a class for them is slow, and a pack has hundreds of their records. */
    private final Map<Class<?>, Map<String, Class<?>>> knownKinds = new HashMap<>();

    /** A binder that remembers places and reports findings here. */
    public Binder(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
        this.scalars = new Scalars(findings);
        this.records = new RecordBinder(this, findings);
    }

    /** The record that a whole file holds, or nothing after a finding. */
    public <T extends Record> Optional<T> bind(Value file, Class<T> type) {
        return bind(file, type, Hints.file()).map(type::cast);
    }

    /** The value as the type asks for. */
    Optional<Object> bind(Value value, Type type, Hints hints) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == List.class ? list(value, arguments[0], hints)
                    : raw == Map.class ? map(value, arguments[1], hints)
                    : bind(value, arguments[0], hints).map(Optional::of);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() || plain.isSealed()) {
            return object(value, plain, hints);
        }
        return plain.isEnum() ? constant(value, plain, hints) : scalar(value, plain, hints);
    }

    private Optional<Object> scalar(Value value, Class<?> type, Hints hints) {
        if (type == String.class) {
            return scalars.text(value, hints);
        }
        if (type == LocalDate.class) {
            return scalars.day(value, hints);
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> scalars.whole(value, hints);
            case "double", "Double" -> scalars.number(value, hints);
            case "boolean", "Boolean" -> scalars.flag(value, hints);
            default -> throw new IllegalArgumentException("JSON has no " + type);
        };
    }

    private Optional<Object> constant(Value value, Class<?> type, Hints hints) {
        if (!(value instanceof Value.Text text)) {
            return scalars.wrongType(value, hints, "one of " + String.join(", ", Choices.constants(type).keySet()));
        }
        return chosen(text, Choices.constants(type), hints);
    }

    private <C> Optional<C> chosen(Value.Text text, Map<String, C> choices, Hints hints) {
        if (!choices.containsKey(text.text())) {
            findings.error(text.where(), hints.label() + " cannot be '" + Scalars.shortened(text.text()) + "'",
                    Nearest.remedy(text.text(), choices.keySet(), "use one of " + String.join(", ", choices.keySet())));
        }
        return Optional.ofNullable(choices.get(text.text()));
    }

    private Optional<Object> list(Value value, Type element, Hints hints) {
        if (!(value instanceof Value.Items items)) {
            return scalars.wrongType(value, hints, "a list in [ ]");
        }
        boolean numbers = element == Integer.class || element == Double.class;
        if (!numbers) {
            size(value, items.values().size(), hints);
        }
        List<Object> bound = new ArrayList<>();
        items.values().forEach(item -> bind(item, element, hints.element(numbers)).ifPresent(bound::add));
        return bound.size() == items.values().size() ? Optional.of(List.copyOf(bound)) : Optional.empty();
    }

    private Optional<Object> map(Value value, Type type, Hints hints) {
        if (!(value instanceof Value.Members members)) {
            return scalars.wrongType(value, hints, "an object in { }");
        }
        size(value, members.members().size(), hints);
        Map<String, Object> bound = new LinkedHashMap<>();
        for (Value.Member member : members.members()) {
            if (hints.id()) {
                scalars.id(member.where(), member.key());
            }
            bind(member.value(), type, hints.entry(member.key())).ifPresent(entry -> bound.put(member.key(), entry));
        }
        return bound.size() == members.members().size() ? Optional.of(Collections.unmodifiableMap(bound)) : Optional.empty();
    }

    private void size(Value value, int size, Hints hints) {
        hints.bounds().filter(bounds -> size < bounds.min() || size > bounds.max()).ifPresent(bounds -> findings.error(
                value.where(), hints.label() + " has " + size + (size == 1 ? " entry" : " entries"), Scalars.range(bounds)));
    }

    private Optional<Object> object(Value value, Class<?> type, Hints hints) {
        if (!(value instanceof Value.Members members)) {
            return scalars.wrongType(value, hints, "an object in { }");
        }
        Optional<Class<?>> chosen = type.isSealed() ? kind(members, type) : Optional.of(type);
        Optional<Object> bound = chosen.flatMap(choice -> records.bind(members, choice, type.isSealed() ? List.of("kind")
                : hints.isFile() ? List.of("$schema") : List.of()));
        bound.ifPresent(record -> places.put(record, members));
        return bound;
    }

    private Optional<Class<?>> kind(Value.Members members, Class<?> type) {
        Map<String, Class<?>> kinds = knownKinds.computeIfAbsent(type, Choices::kinds);
        Optional<Value.Member> kind = members.member("kind");
        if (kind.isEmpty()) {
            findings.error(members.where(), "the key 'kind' is missing", "write one of " + String.join(", ", kinds.keySet()));
            return Optional.empty();
        }
        Hints hints = new Hints("'kind'", Optional.empty(), false);
        return kind.get().value() instanceof Value.Text text ? chosen(text, kinds, hints)
                : scalars.wrongType(kind.get().value(), hints, "one of " + String.join(", ", kinds.keySet())).map(none -> type);
    }
}
