package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.LinkExpired;
import org.talkoot.member.MemberId;

/** Links by which a password can be set anew, known by their digests. */
@ApplicationScoped
public class PasswordResetStore {
  @Inject private Jdbi jdbi;

  /** Keeps a link. */
  public void add(String digest, MemberId member, Instant expiresAt) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into password_reset (digest, member_id, expires_at)
                    values (:digest, :member, :expiresAt)
                    """)
                .bind("digest", digest)
                .bind("member", member)
                .bind("expiresAt", expiresAt)
                .execute());
  }

  /** Tells whether the link still works. */
  public boolean isOpen(String digest, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from password_reset
                                   where digest = :digest and expires_at > :now)
                    """)
                .bind("digest", digest)
                .bind("now", now)
                .mapTo(Boolean.class)
                .one());
  }

  /** Returns whose link it is, once. */
  public MemberId take(String digest, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    delete from password_reset where digest = :digest and expires_at > :now
                    returning member_id
                    """)
                .bind("digest", digest)
                .bind("now", now)
                .mapTo(MemberId.class)
                .findOne()
                .orElseThrow(LinkExpired::new));
  }

  /** Forgets the links of a member. */
  public void removeOf(MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from password_reset where member_id = :member")
                .bind("member", member)
                .execute());
  }

  /** Forgets links that are too old. */
  public void removeBefore(Instant instant) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from password_reset where expires_at < :instant")
                .bind("instant", instant)
                .execute());
  }
}
