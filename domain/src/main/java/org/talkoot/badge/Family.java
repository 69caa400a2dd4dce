package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Reads a code. */
  public static Optional<Family> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Returns the code, as it stands in documents and in the names of drawings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
