/** How staff get in, and what they find out about the machine; without windows. */
package org.backstory.staff;
