/** Strict JSON: files into records, every mistake reported with line and column, and what a schema needs to know. */
package org.backstory.json;
