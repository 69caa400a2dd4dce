package org.talkoot.web.rest;

import org.talkoot.network.Viewer;

/**
 * Knows the things of one collection, so that "unknown" comes before every other refusal.
 *
 * <p>Asked only when an operation is refused before it reaches its service.
 */
public interface PathTarget {
  /** Tells whether the first segment of the path names this collection. */
  boolean names(String collection);

  /** Refuses as unknown what the viewer may not know of. */
  void require(String id, Viewer viewer);
}
