package org.backstory.content.questions;

/** An answer to a question: ids and numbers only, never words. */
public sealed interface Answer permits Picked, Rates, Wanted {
}
