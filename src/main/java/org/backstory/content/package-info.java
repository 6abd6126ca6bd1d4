/** What a pack says: its structure, words, sources and terms as plain records. Knows nothing of JavaFX. */
package org.backstory.content;
