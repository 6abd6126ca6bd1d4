/** The stated subset of SVG, read strictly into plain data. Knows nothing of JavaFX. */
package org.backstory.svg;
