package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Which drawing a medal carries. */
public enum Family {
  /** Ridge beam: outcomes that were verified. */
  @JsonProperty("ridge")
  RIDGE,
  /** First log: accepted solutions. */
  @JsonProperty("log")
  LOG,
  /** Corner joint: work on what others began. */
  @JsonProperty("joint")
  JOINT,
  /** Plumb line: reviews. */
  @JsonProperty("plumb")
  PLUMB,
  /** Coffee pot: thanks. */
  @JsonProperty("coffee")
  COFFEE,
  /** Finished thread: requesters who tell to the end. */
  @JsonProperty("thread")
  THREAD,
  /** Ski track: the first to go. */
  @JsonProperty("trail")
  TRAIL,
  /** Hearth: newcomers who were helped. */
  @JsonProperty("hearth")
  HEARTH;

  /** Returns the code, as it stands in documents and in the names of drawings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
