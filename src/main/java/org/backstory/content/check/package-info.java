/** What must be true of a pack beyond the form of its files: one small rule for each. */
package org.backstory.content.check;
