package org.backstory.content;

import java.util.List;
import java.util.Optional;

/**
 * Where a tour begins, so that of its pack what is seen first can be read first.
 *
 * @param languages the tags of the languages in which it may begin, the most wanted first; without any that the pack
 *                  has, the pack's first
 * @param screen    the id of the screen; empty for the first one
 */
public record Beginning(List<String> languages, Optional<String> screen) {
}
