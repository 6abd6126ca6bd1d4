package org.backstory.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.finding.Nearest;

/** Makes a record of a JSON object: one key for each component, none else. */
final class RecordBinder {

    private final Binder values;
    private final Findings findings;
    private final Map<Class<?>, RecordForm> forms = new HashMap<>();

    /** A binder of records whose values are bound by another. */
    RecordBinder(Binder values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    /** The record, or nothing after a finding. */
    Optional<Object> bind(Value.Members object, Class<?> type, List<String> besides) {
        RecordForm form = forms.computeIfAbsent(type, RecordForm::of);
        for (Value.Member member : object.members()) {
            if (!form.keys().contains(member.key()) && !besides.contains(member.key())) {
                unknown(member, object, form.keys());
            }
        }
        Object[] arguments = new Object[form.components().size()];
        boolean complete = true;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(object, form.components().get(i)).orElse(null);
            complete &= arguments[i] != null;
        }
        return complete ? Optional.of(form.make(arguments)) : Optional.empty();
    }

    private void unknown(Value.Member member, Value.Members object, List<String> keys) {
        // a key that is already there is not what somebody meant
        List<String> free = keys.stream().filter(key -> object.member(key).isEmpty()).toList();
        findings.error(member.where(), "the key '" + Scalars.shortened(member.key()) + "' is unknown here",
                Nearest.to(member.key(), free).map(key -> "did you mean '" + key + "'?")
                        .orElse(keys.size() > 12 ? "remove it" : "the keys are " + String.join(", ", keys)));
    }

    private Optional<Object> argument(Value.Members object, RecordForm.Component component) {
        Optional<Value.Member> member = object.member(component.name());
        if (member.isPresent()) {
            return values.bind(member.get().value(), component.type(), component.hints());
        }
        if (component.isOptional()) {
            return Optional.of(Optional.empty());
        }
        findings.error(object.where(), "the key '" + component.name() + "' is missing",
                component.doc().map(doc -> "add it: " + firstSentence(doc)).orElse("add it"));
        return Optional.empty();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text.substring(0, text.length() - (text.endsWith(".") ? 1 : 0)) : text.substring(0, end);
        return Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }
}
