/** The pack as a plain page for a browser: the same words and pictures, without a program. */
package org.backstory.export;
