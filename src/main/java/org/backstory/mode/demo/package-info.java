/** The tour beside a patient: a window, and what staff need at its edge. */
package org.backstory.mode.demo;
