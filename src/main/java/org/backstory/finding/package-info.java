/** Findings: what is wrong in a file, where, and what would be right. Everything that reads files reports with these. */
package org.backstory.finding;
