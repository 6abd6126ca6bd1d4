/** The tour in a waiting room: locked, and forgetting each visitor. */
package org.backstory.mode.kiosk;
