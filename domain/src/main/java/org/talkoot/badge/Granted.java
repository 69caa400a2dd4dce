package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often one member can hold a badge. */
public enum Granted {
  @JsonProperty("once")
  ONCE,
  @JsonProperty("perSubject")
  PER_SUBJECT
}
