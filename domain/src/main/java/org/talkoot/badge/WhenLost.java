package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a badge whose criteria are met no longer. */
public enum WhenLost {
  @JsonProperty("revoke")
  REVOKE,
  @JsonProperty("keep")
  KEEP
}
