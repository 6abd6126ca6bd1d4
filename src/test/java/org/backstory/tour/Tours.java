package org.backstory.tour;

import org.backstory.content.Pack;
import org.backstory.content.Packs;
import org.backstory.mode.Toolkit;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the bundled pack and the toolkit. Both are made once in a run and belong to the run, not to a class:
 * JavaFX can start only once, and a pack never changes.
 */
public final class Tours implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Pack.class || type == Toolkit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store run = context.getRoot().getStore(ExtensionContext.Namespace.create(Tours.class));
        return parameter.getParameter().getType() == Pack.class
                ? run.getOrComputeIfAbsent(Pack.class, _ -> Packs.load(Packs.BUNDLED), Pack.class)
                : run.getOrComputeIfAbsent(Toolkit.class, _ -> toolkit(), Toolkit.class);
    }

    private static Toolkit toolkit() {
        Toolkit toolkit = new Toolkit();
        toolkit.startWithoutDisplay();
        return toolkit;
    }
}
