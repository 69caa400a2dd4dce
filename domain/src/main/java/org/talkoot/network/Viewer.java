package org.talkoot.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;

/**
 * Whoever looks: a member or a visitor.
 *
 * @param member the member, empty for a visitor
 */
public record Viewer(Optional<MemberId> member) {
  private static final Viewer ANONYMOUS = new Viewer(Optional.empty());

  /** Returns a visitor. */
  public static Viewer anonymous() {
    return ANONYMOUS;
  }

  /** Returns the member as a viewer. */
  public static Viewer of(MemberId member) {
    return new Viewer(Optional.of(member));
  }

  /** Returns the member's number for queries, 0 for a visitor (no id is 0). */
  public long number() {
    return member.map(MemberId::value).orElse(0L);
  }

  /** Tells whether the viewer is this member. */
  public boolean is(@Nullable MemberId other) {
    return other != null && member.filter(other::equals).isPresent();
  }
}
