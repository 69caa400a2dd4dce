package org.talkoot.member.application;

import java.util.Optional;
import org.talkoot.member.MemberId;

/**
 * Somebody asks to join.
 *
 * @param id who they will be; the form shows the house mark of it beforehand
 * @param handle the wished short name; derived from the name when left out
 * @param language {@code en}, {@code fi} or {@code sv}
 */
public record SignUp(
    MemberId id,
    String email,
    String password,
    String displayName,
    Optional<String> handle,
    String language) {
  /** Hides the password from logs. */
  @Override
  public String toString() {
    return "sign-up of " + displayName;
  }
}
