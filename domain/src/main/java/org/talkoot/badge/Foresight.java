package org.talkoot.badge;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What taking events in asks of the state, told beforehand so that it can be read at once.
 *
 * <p>What only some answers lead to is left out.
 *
 * @param items the counted things
 * @param figures of them and of all badges that look at them
 * @param grants that may be given or taken away
 */
public record Foresight(Set<ItemKey> items, Set<Tally> figures, Set<GrantKey> grants) {
  Foresight() {
    this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }
}
