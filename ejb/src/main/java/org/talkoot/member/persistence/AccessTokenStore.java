package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.AccessTokenId;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.member.application.AccessTokenView;
import org.talkoot.member.application.Caller;
import org.talkoot.member.application.IssuedToken;

/** Access tokens, known by their digests. */
@ApplicationScoped
public class AccessTokenStore {
  private static final String INSERT =
      """
      insert into access_token (id, member_id, digest, name, scopes, created_at, expires_at)
      values (:id, :member, :digest, :name, :scopes, :now, :expiresAt)
      """;
  private static final String CALLER =
      """
      select t.id, t.member_id, t.scopes, t.expires_at
      from access_token t join member m on m.id = t.member_id
      where t.digest = :digest and m.disabled_at is null
      """;
  private static final String OF_MEMBER =
      """
      select id, name, scopes, created_at, expires_at from access_token
      where member_id = :member and expires_at > :now order by id desc
      """;

  @Inject private Jdbi jdbi;

  /** Keeps a new token. */
  public void add(IssuedToken token, MemberId member, Instant now) {
    List<String> scopes = token.scopes().stream().map(Scope::text).toList();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("id", token.id())
                .bind("member", member)
                .bind("digest", token.secret().digest())
                .bind("name", token.name())
                .bindArray("scopes", String.class, scopes)
                .bind("now", now)
                .bind("expiresAt", token.expiresAt())
                .execute());
  }

  /** Returns who calls with the token, unless the account is closed. */
  public Optional<Caller> callerOf(String digest) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CALLER)
                .bind("digest", digest)
                .map((row, context) -> caller(row))
                .findOne());
  }

  /** Returns the member's tokens that still work, newest first. */
  public List<AccessTokenView> of(MemberId member, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_MEMBER)
                .bind("member", member)
                .bind("now", now)
                .mapTo(AccessTokenView.class)
                .list());
  }

  /** Removes a token of the member; tells whether there was one. */
  public boolean remove(AccessTokenId token, MemberId member) {
    return 0
        < jdbi.<Integer, RuntimeException>withHandle(
            handle ->
                handle
                    .createUpdate("delete from access_token where id = :id and member_id = :member")
                    .bind("id", token)
                    .bind("member", member)
                    .execute());
  }

  /** Removes all tokens of the member. */
  public void removeOf(MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from access_token where member_id = :member")
                .bind("member", member)
                .execute());
  }

  /** Forgets tokens that are too old. */
  public void removeBefore(Instant instant) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from access_token where expires_at < :instant")
                .bind("instant", instant)
                .execute());
  }

  private static Caller caller(ResultSet row) throws SQLException {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    Arrays.stream((String[]) row.getArray("scopes").getArray())
        .forEach(text -> Scope.parse(text).ifPresent(scopes::add));
    return new Caller(
        AccessTokenId.of(row.getLong("id")),
        MemberId.of(row.getLong("member_id")),
        scopes,
        row.getTimestamp("expires_at").toInstant());
  }
}
