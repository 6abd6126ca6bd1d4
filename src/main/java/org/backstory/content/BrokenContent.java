package org.backstory.content;

/** Something was asked of a pack that turned out to have errors after its first screen was shown. */
public final class BrokenContent extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says so; which errors, whoever looks at the {@linkplain OpenedPack#rest rest} is told. */
    public BrokenContent() {
        super("the content has errors");
    }
}
