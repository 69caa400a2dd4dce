package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.LinkExpired;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Newcomer;

/** Sign-ups that wait for their letter to be answered. */
@ApplicationScoped
public class SignUpRequestStore {
  private static final String INSERT =
      """
      insert into sign_up_request
        (digest, id, email, handle, display_name, language, password_hash, expires_at)
      values (:digest, :id, :email, :handle, :displayName, :language, :passwordHash, :expiresAt)
      """;
  private static final String TAKE =
      """
      delete from sign_up_request where digest = :digest and expires_at > :now
      returning id, email, handle, display_name, language, password_hash
      """;

  @Inject private Jdbi jdbi;

  /** Keeps a sign-up until its link is followed or too old. */
  public void add(String digest, Newcomer newcomer, Instant expiresAt) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(INSERT)
                .bind("digest", digest)
                .bind("id", newcomer.id())
                .bind("email", newcomer.email())
                .bind("handle", newcomer.handle())
                .bind("displayName", newcomer.displayName())
                .bind("language", newcomer.language())
                .bind("passwordHash", newcomer.passwordHash())
                .bind("expiresAt", expiresAt)
                .execute());
  }

  /** Returns the sign-up behind a link, once. */
  public Newcomer take(String digest, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("digest", digest)
                .bind("now", now)
                .map((row, context) -> newcomer(row))
                .findOne()
                .orElseThrow(LinkExpired::new));
  }

  /** Forgets what nobody answered. */
  public void removeBefore(Instant instant) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from sign_up_request where expires_at < :instant")
                .bind("instant", instant)
                .execute());
  }

  private static Newcomer newcomer(ResultSet row) throws SQLException {
    return new Newcomer(
        MemberId.of(row.getLong("id")),
        row.getString("email"),
        Optional.ofNullable(row.getString("handle")),
        row.getString("display_name"),
        row.getString("language"),
        row.getString("password_hash"));
  }
}
