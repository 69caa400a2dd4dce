package org.talkoot.member.application;

import java.util.Optional;
import org.talkoot.member.MemberId;

/**
 * A sign-up whose password has been hashed already.
 *
 * @param id who they will be
 * @param passwordHash from {@link Passwords#hash}; the sample data use one for many
 */
public record Newcomer(
    MemberId id,
    String email,
    Optional<String> handle,
    String displayName,
    String language,
    String passwordHash) {
  /** Takes somebody in whose id nobody has shown beforehand. */
  public Newcomer(
      String email,
      Optional<String> handle,
      String displayName,
      String language,
      String passwordHash) {
    this(MemberId.next(), email, handle, displayName, language, passwordHash);
  }

  /** Hides the hash from logs. */
  @Override
  public String toString() {
    return "newcomer " + displayName;
  }
}
