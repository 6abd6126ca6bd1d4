/** The staff's way into a locked kiosk: a hidden door, a keypad, a panel. */
package org.backstory.mode.kiosk.staff;
