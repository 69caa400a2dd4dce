package org.talkoot.level.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.level.TrackEvidence;
import org.talkoot.member.MemberId;
import org.talkoot.network.EvidencePolicy;
import org.talkoot.network.Level;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.reputation.AccountId;

/** Who holds which level, and what the own lines say of it. */
@ApplicationScoped
public class LevelRows {
  private static final String TOUCHED =
      """
      select network_id as network, member_id as member, max(cause_id) as cause
        from ledger_line where cause_id = any(:events)
       group by network_id, member_id order by network_id, member_id
      """;

  private static final String UNVEILED =
      """
      select distinct v.network_id as network, v.member_id as member, 0 as cause
        from veiled_line v where v.problem_id = :problem order by 1, 2
      """;

  private final Jdbi jdbi;
  private final AccountEvidence evidence;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected LevelRows() {
    this(null);
  }

  /** Reads through Jdbi. */
  @Inject
  public LevelRows(Jdbi jdbi) {
    this.jdbi = jdbi;
    evidence = new AccountEvidence(jdbi);
  }

  /** Returns the level held, with the membership locked; empty when there is no membership. */
  public Optional<Level> lock(NetworkId network, MemberId member) {
    return held(network, member, " for update");
  }

  /** Returns the level held, empty when there is no membership. */
  public Optional<Level> held(NetworkId network, MemberId member) {
    return held(network, member, "");
  }

  private Optional<Level> held(NetworkId network, MemberId member, String locking) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select level from membership"
                        + " where network_id = :network and member_id = :member"
                        + locking)
                .bind("network", network)
                .bind("member", member)
                .mapTo(Level.class)
                .findOne());
  }

  /** Returns what the lines of an account say, by track. */
  public Map<String, TrackEvidence> tracks(
      NetworkId network, MemberId member, EvidencePolicy policy) {
    return evidence.of(new AccountId(network.value(), member.value()), policy);
  }

  /** Returns the accounts that these events wrote lines in, in the order of locking. */
  public List<Touched> touched(Collection<Long> events) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TOUCHED)
                .bindArray("events", Long.class, List.copyOf(events))
                .mapTo(Touched.class)
                .list());
  }

  /** Returns the accounts with lines from a problem that was veiled, in the order of locking. */
  public List<Touched> unveiled(ProblemId problem) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(UNVEILED).bind("problem", problem).mapTo(Touched.class).list());
  }

  /** Returns those who belong to a network, by id. */
  public List<MemberId> members(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select member_id from membership where network_id = :network"
                        + " order by member_id")
                .bind("network", network)
                .mapTo(MemberId.class)
                .list());
  }

  /** An account that events wrote lines in, and the last of them. */
  public record Touched(NetworkId network, MemberId member, long cause) {}
}
