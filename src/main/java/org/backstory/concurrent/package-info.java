/** What several threads wait for. */
package org.backstory.concurrent;
