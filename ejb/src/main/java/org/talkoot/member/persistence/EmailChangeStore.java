package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.LinkExpired;
import org.talkoot.member.MemberId;

/** Links that move an account to another address or back, known by their digests. */
@ApplicationScoped
public class EmailChangeStore {
  @Inject private Jdbi jdbi;

  /**
   * Keeps a link. Of links that confirm only the newest works; those that take back all do, so that
   * a second change cannot cover the first.
   */
  public void replace(
      Kind kind, String digest, MemberId member, EmailAddress email, Instant expiresAt) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  "delete from email_change where member_id = :member and kind = 'CONFIRM'")
              .bind("member", member)
              .execute();
          handle
              .createUpdate(
                  """
                  insert into email_change (digest, member_id, kind, email, expires_at)
                  values (:digest, :member, :kind, :email, :expiresAt)
                  """)
              .bind("digest", digest)
              .bind("member", member)
              .bind("kind", kind)
              .bind("email", email.value())
              .bind("expiresAt", expiresAt)
              .execute();
        });
  }

  /** Returns what the link is for, once. */
  public Wish take(Kind kind, String digest, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    delete from email_change
                     where digest = :digest and kind = :kind and expires_at > :now
                    returning member_id as member, email
                    """)
                .bind("digest", digest)
                .bind("kind", kind)
                .bind("now", now)
                .mapTo(Wish.class)
                .findOne()
                .orElseThrow(LinkExpired::new));
  }

  /** Forgets the links of a member. */
  public void removeOf(MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from email_change where member_id = :member")
                .bind("member", member)
                .execute());
  }

  /** Forgets links that are too old. */
  public void removeBefore(Instant instant) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from email_change where expires_at < :instant")
                .bind("instant", instant)
                .execute());
  }

  /** What a link does. */
  public enum Kind {
    CONFIRM,
    UNDO
  }

  /** Whom a link moves where. */
  public record Wish(MemberId member, String email) {
    /** Hides the address from logs. */
    @Override
    public String toString() {
      return "address for " + member;
    }
  }
}
