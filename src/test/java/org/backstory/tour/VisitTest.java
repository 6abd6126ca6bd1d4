package org.backstory.tour;

import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test with a visitor of its own before a wide window, in which nothing moves. */
@ExtendWith(Tours.class)
abstract class VisitTest {

    protected Visitor visitor;

    @BeforeEach
    void arrive(Pack pack, Toolkit toolkit) {
        visitor = new Visitor(pack, toolkit, 960, 540, false);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }
}
