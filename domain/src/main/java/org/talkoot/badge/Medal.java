package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Reads a code. */
  public static Optional<Medal> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Returns the code, as it stands in documents, the database and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
