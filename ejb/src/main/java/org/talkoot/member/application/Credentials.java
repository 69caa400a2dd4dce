package org.talkoot.member.application;

import java.util.Optional;
import org.talkoot.member.MemberId;

/**
 * What a sign-in is checked against.
 *
 * @param passwordHash the slow hash, empty for members who came with an import
 */
public record Credentials(MemberId id, Optional<String> passwordHash, boolean disabled) {
  /** Hides the hash from logs. */
  @Override
  public String toString() {
    return "credentials of " + id;
  }
}
