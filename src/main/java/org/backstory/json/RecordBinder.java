package org.backstory.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Makes a record of a JSON object: one key for each component, none else. */
final class RecordBinder {

    private final Binder values;
    private final Findings findings;

    /** A binder of records whose values are bound by another. */
    RecordBinder(Binder values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    /** The record, or nothing after a finding. */
    Optional<Object> bind(Value.Members object, Class<?> type, List<String> besides) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> keys = Arrays.stream(components).map(RecordComponent::getName).toList();
        object.members().stream().filter(member -> !keys.contains(member.key()) && !besides.contains(member.key()))
                .forEach(member -> unknown(member, object, keys));
        List<Optional<Object>> arguments = Arrays.stream(components).map(component -> argument(object, component)).toList();
        return arguments.stream().allMatch(Optional::isPresent)
                ? Optional.of(make(type, components, arguments.stream().map(Optional::get).toArray()))
                : Optional.empty();
    }

    private void unknown(Value.Member member, Value.Members object, List<String> keys) {
        // a key that is already there is not what somebody meant
        List<String> free = keys.stream().filter(key -> object.member(key).isEmpty()).toList();
        findings.error(member.where(), "the key '" + Scalars.shortened(member.key()) + "' is unknown here",
                Nearest.to(member.key(), free).map(key -> "did you mean '" + key + "'?")
                        .orElse(keys.size() > 12 ? "remove it" : "the keys are " + String.join(", ", keys)));
    }

    private Optional<Object> argument(Value.Members object, RecordComponent component) {
        Optional<Value.Member> member = object.member(component.getName());
        if (member.isPresent()) {
            return values.bind(member.get().value(), component.getGenericType(), Hints.of(component));
        }
        if (component.getGenericType() instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return Optional.of(Optional.empty());
        }
        Doc doc = component.getAnnotation(Doc.class);
        findings.error(object.where(), "the key '" + component.getName() + "' is missing",
                doc == null ? "add it" : "add it: " + firstSentence(doc.value()));
        return Optional.empty();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text.substring(0, text.length() - (text.endsWith(".") ? 1 : 0)) : text.substring(0, end);
        return Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] arguments) {
        try {
            Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException | NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a record that JSON is read into is public and takes every value: " + type, e);
        }
    }
}
