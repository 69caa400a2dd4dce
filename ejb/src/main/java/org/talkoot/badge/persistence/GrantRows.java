package org.talkoot.badge.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.badge.GrantKey;
import org.talkoot.badge.Medal;
import org.talkoot.badge.Ruling;
import org.talkoot.shared.Ids;

/** Grants in the database; the database itself lets nobody hold the same badge twice. */
@Dependent
public class GrantRows {
  private static final String GRANT =
      """
      insert into badge_grant (id, network_id, member_id, badge, subject, set_version, medal,
                               cause_id, evidence, problem_id, granted_at)
      select :id, :network, :member, :badge, :subject, :version, :medal, :cause, :evidence,
             (select p.id from problem p where p.id = :problem), :at
      on conflict do nothing
      """;

  private static final String REVOKE =
      """
      update badge_grant set revoked_by = :cause, revoked_at = :at
       where network_id = :network and member_id = :member and badge = :badge
         and subject = :subject and revoked_by is null
      returning id
      """;

  private static final String STANDING =
      """
      select badge, member_id as member, subject, set_version as version
        from badge_grant where network_id = :network and revoked_by is null
      """;

  private final Jdbi jdbi;

  /** Writes through Jdbi. */
  @Inject
  public GrantRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Writes a grant and returns its id, empty when the badge is held already. */
  public OptionalLong grant(long network, Ruling ruling, Medal medal, Cause cause) {
    long id = Ids.next();
    GrantKey key = ruling.key();
    int written =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(GRANT)
                    .bind("id", id)
                    .bind("network", network)
                    .bind("member", key.member())
                    .bind("badge", key.badge())
                    .bind("subject", key.subject())
                    .bind("version", ruling.version())
                    .bind("medal", medal.code())
                    .bind("cause", cause.id())
                    .bind("evidence", ruling.evidence())
                    .bind("problem", cause.problem())
                    .bind("at", cause.at())
                    .execute());
    return written == 1 ? OptionalLong.of(id) : OptionalLong.empty();
  }

  /** Marks a grant as revoked and returns its id, empty when the badge is not held. */
  public OptionalLong revoke(long network, Ruling ruling, Cause cause) {
    GrantKey key = ruling.key();
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(REVOKE)
                    .bind("cause", cause.id())
                    .bind("at", cause.at())
                    .bind("network", network)
                    .bind("member", key.member())
                    .bind("badge", key.badge())
                    .bind("subject", key.subject())
                    .mapTo(Long.class)
                    .findOne())
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** Returns the grants of a network that stand. */
  public List<Standing> standing(long network) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(STANDING).bind("network", network).mapTo(Standing.class).list());
  }

  /** A grant that stands, and the version of the set that it was made by. */
  public record Standing(String badge, long member, long subject, int version) {
    /** Returns what it is of. */
    public GrantKey key() {
      return new GrantKey(badge, member, subject);
    }
  }
}
