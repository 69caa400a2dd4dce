package org.talkoot.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ground rules that everybody agrees to; a report and a hiding name the one that was broken.
 */
public enum GroundRule {
  /** Nobody is insulted, threatened or run down for who they are. */
  RESPECT,
  /** Nothing of others' private life without their consent. */
  PRIVACY,
  /** Own work and own name; help by others and by machines is said. */
  HONESTY,
  /** To the matter: no advertising, nothing beside the point. */
  MATTER,
  /** Nothing that the law forbids. */
  LAW;

  /** Returns the code that rows and answers use: {@code respect}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code. */
  public static Optional<GroundRule> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
