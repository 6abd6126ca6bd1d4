/** One visitor, in memory only: where they are and how they like it. Knows nothing of windows. */
package org.backstory.session;
