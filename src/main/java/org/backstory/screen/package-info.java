/** One class for each kind of screen: content and visit in, a node out. No screen knows another screen. */
package org.backstory.screen;
