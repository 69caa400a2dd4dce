package org.talkoot.member.application;

import java.util.Optional;

/**
 * Somebody asks to join.
 *
 * @param handle the wished short name; derived from the name when left out
 * @param language {@code en}, {@code fi} or {@code sv}
 */
public record SignUp(
    String email, String password, String displayName, Optional<String> handle, String language) {
  /** Hides the password from logs. */
  @Override
  public String toString() {
    return "sign-up of " + displayName;
  }
}
