package org.talkoot.network.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.Level;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.Membership;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Role;

/** Memberships and invitations as rows; each change is one statement. */
@ApplicationScoped
public class MembershipRows {
  private static final String FIND =
      """
      select role, level, level_preset, table_version
        from membership_at(:network, :member, :now)
      """;

  @Inject private Jdbi jdbi;
  @Inject private LevelTableRows tables;
  @Inject private Clock clock;

  /** Returns the membership, empty when there is none. */
  public Optional<Membership> find(NetworkId network, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FIND)
                .bind("network", network)
                .bind("member", member)
                .bind("now", clock.instant())
                .mapTo(Standing.class)
                .findOne()
                .map(found -> membership(network, member, found)));
  }

  /** Adds a membership; false when it stood already. */
  public boolean add(NetworkId network, MemberId member, Instant at) {
    return change(
        "insert into membership (network_id, member_id, role, joined_at)"
            + " values (:network, :member, 'MEMBER', :at) on conflict do nothing",
        network,
        member,
        at);
  }

  /** Removes a membership; false when there was none. */
  public boolean remove(NetworkId network, MemberId member) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "delete from membership"
                            + " where network_id = :network and member_id = :member")
                    .bind("network", network)
                    .bind("member", member)
                    .execute())
        == 1;
  }

  /** Gives the member a role, as a new member if need be; false when it was held already. */
  public boolean give(NetworkId network, MemberId member, Role role, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into membership (network_id, member_id, role, joined_at)
                        values (:network, :member, :role, :at)
                        on conflict (network_id, member_id) do update set role = excluded.role
                        where membership.role <> excluded.role
                        """)
                    .bind("network", network)
                    .bind("member", member)
                    .bind("role", role)
                    .bind("at", at)
                    .execute())
        == 1;
  }

  /** Counts the managers, with their rows locked so that the last one cannot go unseen. */
  public int lockManagers(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select member_id from membership where network_id = :network"
                        + " and role = 'MANAGER' order by member_id for update")
                .bind("network", network)
                .mapTo(Long.class)
                .list()
                .size());
  }

  /** Notes an invitation; inviting twice changes nothing. */
  public void invite(NetworkId network, MemberId member, MemberId by, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into network_invitation (network_id, member_id, invited_by, invited_at)"
                        + " values (:network, :member, :by, :at) on conflict do nothing")
                .bind("network", network)
                .bind("member", member)
                .bind("by", by)
                .bind("at", at)
                .execute());
  }

  /** Tells whether the member holds an invitation. */
  public boolean isInvited(NetworkId network, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from network_invitation"
                        + " where network_id = :network and member_id = :member)")
                .bind("network", network)
                .bind("member", member)
                .mapTo(Boolean.class)
                .one());
  }

  /** Sets how far the member has come; false when nobody is there or it is so already. */
  public boolean setLevel(NetworkId network, MemberId member, Level from, Level to) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update membership set level = :to where network_id = :network"
                            + " and member_id = :member and level = :from")
                    .bind("to", to)
                    .bind("from", from)
                    .bind("network", network)
                    .bind("member", member)
                    .execute())
        == 1;
  }

  /** Returns the membership that a statement found by {@code membership_at}. */
  public Membership membership(NetworkId network, MemberId member, Standing found) {
    return new Membership(
        network,
        member,
        found.role(),
        found.level(),
        tables.get(network, found.tableVersion(), found.levelPreset()));
  }

  /** What {@code membership_at} tells, with the version of the table in force, 0 for the preset. */
  public record Standing(Role role, Level level, LevelPreset levelPreset, int tableVersion) {}

  private boolean change(String sql, NetworkId network, MemberId member, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql)
                    .bind("network", network)
                    .bind("member", member)
                    .bind("at", at)
                    .execute())
        == 1;
  }
}
