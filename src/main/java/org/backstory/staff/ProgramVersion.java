package org.backstory.staff;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Which version of the program runs. */
public final class ProgramVersion {

    /** The version of the module; what is run from plain class files has none. */
    public String text() {
        return Optional.ofNullable(ProgramVersion.class.getModule().getDescriptor()).flatMap(ModuleDescriptor::rawVersion)
                .orElse("(not packaged)");
    }
}
