package org.talkoot.shared;

import java.util.List;

/**
 * Events that one act caused, with their places in the log, in their order; often only one.
 *
 * @param all at least one
 */
public record RecordedEvents(List<RecordedEvent> all) {
  /** Copies the list so that it cannot change. */
  public RecordedEvents {
    all = List.copyOf(all);
  }

  /** Returns an act that caused one event. */
  public static RecordedEvents of(RecordedEvent one) {
    return new RecordedEvents(List.of(one));
  }
}
