/**
 * How easy a screen is to read: sentences, words and syllables, and a formula for each language that has one.
 *
 * <p>Stated rules: words inside a glossary mark count with at most two syllables, because the screen explains them at a
 * touch; a number in digits counts as one syllable, because it is taken in at a glance; a title counts as a sentence only
 * if it ends like one; what stands in braces is not counted.
 */
package org.backstory.content.reading;
