package org.backstory.sheet;

import java.util.List;

/**
 * What only the visitor knows, one statement a line, in the language of the page.
 *
 * @param told  what the visitor told
 * @param ask   what the visitor wants to ask
 * @param goals what the visitor wants to be able to do
 */
public record Told(List<String> told, List<String> ask, List<String> goals) {
}
