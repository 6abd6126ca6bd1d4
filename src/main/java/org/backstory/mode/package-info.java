/** What surrounds the tour: a kiosk, a demonstration, a presentation. */
package org.backstory.mode;
