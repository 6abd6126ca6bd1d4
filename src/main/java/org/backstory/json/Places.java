package org.backstory.json;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.finding.Where;

/** Remembers where records and their parts stand in their files, so that a rule can point at what it complains about. */
public final class Places {

    private static final Value.Members SOMEWHERE = new Value.Members(Where.file("somewhere"), List.of());

    private final Map<Object, Value.Members> sources = new IdentityHashMap<>();
    private final boolean remembered;

    /** Remembers every place. That keeps all that was read: more than what became of it. */
    public Places() {
        this(true);
    }

    private Places(boolean remembered) {
        this.remembered = remembered;
    }

    /** Remembers no place: every record is somewhere. Enough to learn whether anything is wrong. */
    public static Places forgotten() {
        return new Places(false);
    }

    /** Remembers where a record was read from. */
    void put(Object bound, Value.Members source) {
        if (remembered) {
            sources.put(bound, source);
        }
    }

    /** Where the record begins. */
    public Where of(Record bound) {
        return source(bound).where();
    }

    /** Where the value of a component begins; the record itself if the component is absent. */
    public Where of(Record bound, String component) {
        return member(bound, component).map(member -> member.value().where()).orElseGet(() -> of(bound));
    }

    /** Where an element of a list begins. */
    public Where of(Record bound, String component, int index) {
        return member(bound, component).map(Value.Member::value)
                .filter(Value.Items.class::isInstance).map(Value.Items.class::cast)
                .filter(items -> index < items.values().size()).map(items -> items.values().get(index).where())
                .orElseGet(() -> of(bound, component));
    }

    /** Where a key of a map begins. */
    public Where key(Record bound, String component, String key) {
        return entry(bound, component, key).map(Value.Member::where).orElseGet(() -> of(bound, component));
    }

    /** Where the value of a key of a map begins. */
    public Where of(Record bound, String component, String key) {
        return entry(bound, component, key).map(member -> member.value().where()).orElseGet(() -> of(bound, component));
    }

    private Optional<Value.Member> entry(Record bound, String component, String key) {
        return member(bound, component).map(Value.Member::value)
                .filter(Value.Members.class::isInstance).map(Value.Members.class::cast)
                .flatMap(map -> map.member(key));
    }

    private Optional<Value.Member> member(Record bound, String component) {
        return source(bound).member(component);
    }

    private Value.Members source(Record bound) {
        if (!remembered) {
            return SOMEWHERE;
        }
        Value.Members source = sources.get(bound);
        if (source == null) {
            throw new IllegalArgumentException("not read from a file: " + bound.getClass().getSimpleName());
        }
        return source;
    }
}
