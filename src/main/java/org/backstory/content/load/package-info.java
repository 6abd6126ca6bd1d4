/** Reads a content pack from its folder, strictly, and reports everything that is wrong with it at once. */
package org.backstory.content.load;
