package org.backstory;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A person who types the PINs of a test. */
final class TypedPins implements PinPrompt {

    private final Iterator<String> typed;

    TypedPins(List<String> typed) {
        this.typed = typed.iterator();
    }

    @Override
    public boolean isPerson() {
        return true;
    }

    @Override
    public Optional<char[]> ask(String question) {
        return typed.hasNext() ? Optional.of(typed.next().toCharArray()) : Optional.empty();
    }
}
