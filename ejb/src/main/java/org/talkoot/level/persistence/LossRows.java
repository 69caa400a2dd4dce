package org.talkoot.level.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.level.LevelEvent;
import org.talkoot.level.LossId;
import org.talkoot.level.TrackEvidence;
import org.talkoot.level.application.LossView;
import org.talkoot.member.MemberId;
import org.talkoot.network.Level;
import org.talkoot.network.NetworkId;

/** Proposed losses as rows; at most one open for a member of a network. */
@ApplicationScoped
public class LossRows {
  private static final String VIEW =
      """
      select x.id, x.network_id, x.level_from as held, x.level_to as left_with, x.track, x.good,
             x.bad, x.days, x.givers, x.proposed_at, x.status, x.reason,
             m.id as member_id, m.handle as member_handle, m.display_name as member_display_name
        from level_loss x join member m on m.id = x.member_id
      """;

  private final Jdbi jdbi;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected LossRows() {
    this(null);
  }

  /** Writes through Jdbi. */
  @Inject
  public LossRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Notes a proposal; false when one is open already. */
  public boolean propose(LevelEvent loss) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into level_loss (id, network_id, member_id, level_from, level_to,
                                                track, good, bad, days, givers, proposed_at)
                        values (:id, :network, :member, :from, :to, :track, :good, :bad, :days,
                                :givers, :at)
                        on conflict do nothing
                        """)
                    .bind("id", LossId.next())
                    .bind("network", loss.networkId())
                    .bind("member", loss.member())
                    .bind("from", loss.before())
                    .bind("to", loss.level())
                    .bind("track", loss.track())
                    .bind("good", loss.evidence().good())
                    .bind("bad", loss.evidence().bad())
                    .bind("days", loss.evidence().days())
                    .bind("givers", loss.evidence().givers())
                    .bind("at", loss.at())
                    .execute())
        == 1;
  }

  /** Returns the newest proposal about a member that did not lapse. */
  public Optional<Earlier> last(NetworkId network, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select status, level_from as held, level_to as left_with, good, bad, days, givers
                      from level_loss
                     where network_id = :network and member_id = :member and status <> 'LAPSED'
                     order by id desc limit 1
                    """)
                .bind("network", network)
                .bind("member", member)
                .mapTo(Earlier.class)
                .findOne());
  }

  /** Lets an open proposal lapse because the evidence holds the level again. */
  public void lapse(NetworkId network, MemberId member, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update level_loss set status = 'LAPSED', decided_at = :at"
                        + " where network_id = :network and member_id = :member"
                        + " and status = 'OPEN'")
                .bind("network", network)
                .bind("member", member)
                .bind("at", at)
                .execute());
  }

  /** Settles an open proposal; false when it is not open any more. */
  public boolean settle(LossId id, String status, MemberId by, String reason, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update level_loss set status = :status, decided_by = :by,"
                            + " decided_at = :at, reason = :reason"
                            + " where id = :id and status = 'OPEN'")
                    .bind("status", status)
                    .bind("by", by)
                    .bind("at", at)
                    .bind("reason", reason)
                    .bind("id", id)
                    .execute())
        == 1;
  }

  /** Returns a proposal of a network. */
  public Optional<LossView> find(NetworkId network, LossId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " where x.id = :id and x.network_id = :network")
                .bind("id", id)
                .bind("network", network)
                .mapTo(LossView.class)
                .findOne());
  }

  /** Returns the open proposals of a network, the oldest first, at most 100. */
  public List<LossView> open(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    VIEW
                        + " where x.network_id = :network and x.status = 'OPEN'"
                        + " order by x.id limit 100")
                .bind("network", network)
                .mapTo(LossView.class)
                .list());
  }

  /** An earlier proposal about the same member. */
  public record Earlier(
      String status, Level held, Level leftWith, long good, long bad, long days, long givers) {
    /** Tells whether a manager has decided on as much already. */
    public boolean covers(Level from, Level to, TrackEvidence now) {
      return status.equals("DECLINED")
          && held == from
          && to.isAtLeast(leftWith)
          && now.bad() <= bad;
    }
  }
}
