package org.backstory.json;

import java.util.List;
import java.util.Optional;
import org.backstory.finding.Where;

/** A JSON value that knows where it stands in its file. */
public sealed interface Value {

    /** Where the value begins. */
    Where where();

    /** What the value is, in an author's words. */
    String described();

    /** A string. */
    record Text(Where where, String text) implements Value {
        @Override
        public String described() {
            return "text";
        }
    }

    /** A number, as it is written. */
    record Digits(Where where, String digits) implements Value {
        @Override
        public String described() {
            return "a number";
        }
    }

    /** True or false. */
    record Flag(Where where, boolean on) implements Value {
        @Override
        public String described() {
            return "true or false";
        }
    }

    /** A null. The reader has already reported it. */
    record Nothing(Where where) implements Value {
        @Override
        public String described() {
            return "null";
        }
    }

    /** A list. */
    record Items(Where where, List<Value> values) implements Value {
        @Override
        public String described() {
            return "a list";
        }
    }

    /**
     * An object: keys with values. A list, and not a map: most objects of a pack have three members, a large pack has
     * tens of thousands of objects, and a map takes twice the memory.
     *
     * @param where   where it begins
     * @param members the members in the order in which they stand, no two with one key
     */
    record Members(Where where, List<Member> members) implements Value {
        @Override
        public String described() {
            return "an object";
        }

        /** The member with this key. */
        public Optional<Member> member(String key) {
            for (Member member : members) {
                if (member.key().equals(key)) {
                    return Optional.of(member);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A key and its value.
     *
     * @param where where the key begins
     * @param key   the key
     * @param value the value
     */
    record Member(Where where, String key, Value value) {
    }
}
