/** How often and how long each screen is looked at, for the whole clinic and never for a visitor; without windows. */
package org.backstory.counting;
