/** The tour that walks by itself: a check of a whole machine, and what the build learns a quick start from. */
package org.backstory.mode.walk;
