/** The tour in front of a group: a picture on the wall, notes on the laptop. */
package org.backstory.mode.present;
