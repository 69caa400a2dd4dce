package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a badge is struck in. */
public enum Medal {
  @JsonProperty("bronze")
  BRONZE,
  @JsonProperty("silver")
  SILVER,
  @JsonProperty("gold")
  GOLD;

  /** Returns the number that events carry. */
  public int number() {
    return ordinal() + 1;
  }

  /** Returns the code, as it stands in documents, the database and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
