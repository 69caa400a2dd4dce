package org.talkoot.portal.page;

import org.talkoot.search.application.Found;

/**
 * A kind to narrow a search to.
 *
 * @param code of the kind, empty for all of them
 * @param count how many there are
 * @param to the address of the search narrowed to it
 */
public record SearchKindLink(String code, int count, String to, boolean current) {
  /** Tells whether there are more than were counted. */
  public boolean more() {
    return count >= Found.MOST;
  }
}
