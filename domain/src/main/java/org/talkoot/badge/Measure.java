package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the counted things become one figure. */
public enum Measure {
  /** The sum of their amounts. */
  @JsonProperty("sum")
  SUM,
  /** The greatest of their amounts. */
  @JsonProperty("most")
  MOST,
  /** How many different values of {@code distinctBy} they have. */
  @JsonProperty("distinct")
  DISTINCT
}
