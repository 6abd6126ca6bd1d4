/** The frame around every screen: header, footer, panels, themes and sizes; and any screen as a picture. */
package org.backstory.shell;
