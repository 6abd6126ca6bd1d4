/** Drawings as scene graphs whose parts can be found, lit, faded, hidden and touched. */
package org.backstory.illustration;
