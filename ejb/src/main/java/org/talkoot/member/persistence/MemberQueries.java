package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Credentials;
import org.talkoot.member.application.Identity;
import org.talkoot.member.application.MemberView;

/** Members as records, read by plain SQL. */
@ApplicationScoped
public class MemberQueries {
  private static final String IDENTITY =
      """
      select id, handle, display_name, email, language, headline, organisation, member_since,
             operator, disabled_at is not null as disabled, session_epoch, version
      from member where id = :id
      """;
  private static final String VIEW =
      """
      select id, handle, display_name, headline, organisation, language, member_since, version
      from member where lower(handle) = lower(:handle)
      """;
  private static final String CREDENTIALS =
      """
      select id, password_hash, disabled_at is not null as disabled
      from member where email = :email
      """;

  @Inject private Jdbi jdbi;

  /** Returns what a sign-in with the address is checked against. */
  public Optional<Credentials> credentialsOf(String email) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CREDENTIALS)
                .bind("email", email)
                .mapTo(Credentials.class)
                .findOne());
  }

  /** Returns the member as the member may know it. */
  public Optional<Identity> identityOf(MemberId id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(IDENTITY).bind("id", id).mapTo(Identity.class).findOne());
  }

  /** Returns the member by handle, as everybody may see them. */
  public Optional<MemberView> byHandle(String text) {
    return jdbi.withHandle(
        handle -> handle.createQuery(VIEW).bind("handle", text).mapTo(MemberView.class).findOne());
  }
}
