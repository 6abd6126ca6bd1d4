/** A talk on paper: one screen a page, with its sources, and with the notes of the speaker. */
package org.backstory.handout;
