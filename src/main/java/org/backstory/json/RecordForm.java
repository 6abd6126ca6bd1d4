package org.backstory.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a record wants of a JSON object. Asking the class for it is slow, and a pack has hundreds of records of a class.
 *
 * @param keys        the keys, one for each component
 * @param components  the components, in order
 * @param constructor makes the record
 */
record RecordForm(List<String> keys, List<Component> components, Constructor<?> constructor) {

    /**
     * A component of a record.
     *
     * @param name  its name, which is its key
     * @param type  its type
     * @param hints what is known about its value
     * @param doc   what it is for, if it says so
     */
    record Component(String name, Type type, Hints hints, Optional<String> doc) {

        private static Component of(RecordComponent component) {
            return new Component(component.getName(), component.getGenericType(), Hints.of(component),
                    Optional.ofNullable(component.getAnnotation(Doc.class)).map(Doc::value));
        }

        /** Whether its key may be left out. */
        boolean isOptional() {
            return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
        }
    }

    /** The form of a record's class. */
    static RecordForm of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Component> known = Arrays.stream(components).map(Component::of).toList();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordForm(known.stream().map(Component::name).toList(), known, type.getConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record that JSON is read into is public: " + type, e);
        }
    }

    /** A record of these values. */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a record that JSON is read into is public and takes every value: " + constructor, e);
        }
    }
}
