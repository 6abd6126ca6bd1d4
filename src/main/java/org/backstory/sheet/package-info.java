/** The page that a visitor takes along: made from words, laid out on paper, put into a code, a PDF file or a printer. */
package org.backstory.sheet;
