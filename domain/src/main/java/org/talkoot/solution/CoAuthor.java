package org.talkoot.solution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;

/** Somebody invited to share in a solution, and whether they consent; replaced, never changed. */
@Embeddable
public class CoAuthor {
  @Column(name = "member_id")
  private long member;

  private String consent;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @SuppressWarnings("NullAway.Init")
  protected CoAuthor() {}

  private CoAuthor(long member, Consent consent, Instant invitedAt) {
    this.member = member;
    this.consent = consent.code();
    this.invitedAt = invitedAt;
  }

  static CoAuthor invited(MemberId member, Instant at) {
    return new CoAuthor(member.value(), Consent.INVITED, at);
  }

  CoAuthor answering(boolean accepts) {
    return new CoAuthor(member, accepts ? Consent.ACCEPTED : Consent.DECLINED, invitedAt);
  }

  /** Returns who was invited. */
  public MemberId member() {
    return MemberId.of(member);
  }

  /** Returns whether they agree. */
  public Consent consent() {
    return Consent.of(consent);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CoAuthor that
        && member == that.member
        && consent.equals(that.consent)
        && invitedAt.equals(that.invitedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(member, consent);
  }
}
