package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.SessionId;
import org.talkoot.member.application.OpenSession;
import org.talkoot.member.application.SessionView;

/** Sessions of members, known by the digests of their keys. */
@ApplicationScoped
public class SessionStore {
  private static final String OPEN =
      """
      select m.id, m.handle, m.display_name, m.email, m.language, m.headline, m.organisation,
             m.member_since, m.operator, m.disabled_at is not null as disabled, m.session_epoch,
             m.version, s.seen_at
        from member_session s join member m on m.id = s.member_id
       where s.digest = :digest and s.member_id = :member
      """;
  private static final String OF_MEMBER =
      """
      select id, device, address, began_at, seen_at, digest from member_session
       where member_id = :member and seen_at > :since order by seen_at desc, id limit 100
      """;

  @Inject private Jdbi jdbi;

  /** Notes a session. */
  public void add(
      String digest,
      SessionId id,
      MemberId member,
      String device,
      @Nullable String address,
      Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into member_session
                           (digest, id, member_id, device, address, began_at, seen_at)
                    values (:digest, :id, :member, :device, :address, :now, :now)
                    """)
                .bind("digest", digest)
                .bind("id", id)
                .bind("member", member)
                .bind("device", device)
                .bind("address", address)
                .bind("now", now)
                .execute());
  }

  /** Looks for a session that goes on, with its member. */
  public Optional<OpenSession> find(String digest, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OPEN)
                .bind("digest", digest)
                .bind("member", member)
                .mapTo(OpenSession.class)
                .findOne());
  }

  /** Notes that a session was used. */
  public void see(String digest, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update member_session set seen_at = :now where digest = :digest")
                .bind("digest", digest)
                .bind("now", now)
                .execute());
  }

  /** Returns the member's sessions that were seen since, the last used first. */
  public List<SessionView> of(MemberId member, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_MEMBER)
                .bind("member", member)
                .bind("since", since)
                .mapTo(SessionView.class)
                .list());
  }

  /** Ends a session of the member; tells whether there was one. */
  public boolean remove(SessionId id, MemberId member) {
    return 0
        < jdbi.<Integer, RuntimeException>withHandle(
            handle ->
                handle
                    .createUpdate(
                        "delete from member_session where id = :id and member_id = :member")
                    .bind("id", id)
                    .bind("member", member)
                    .execute());
  }

  /** Ends the session of a key. */
  public void remove(String digest) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from member_session where digest = :digest")
                .bind("digest", digest)
                .execute());
  }

  /** Ends all sessions of the member. */
  public void removeOf(MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from member_session where member_id = :member")
                .bind("member", member)
                .execute());
  }

  /** Forgets sessions that were not used since. */
  public void removeBefore(Instant instant) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from member_session where seen_at < :instant")
                .bind("instant", instant)
                .execute());
  }
}
