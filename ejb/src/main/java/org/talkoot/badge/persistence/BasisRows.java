package org.talkoot.badge.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** By which set each network's counters were built: the row that whoever writes them locks. */
@Dependent
public class BasisRows {
  private final Jdbi jdbi;

  /** Works through Jdbi. */
  @Inject
  public BasisRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns what the counters stand on, empty when they were never built. */
  public Optional<Basis> find(long network) {
    return read(network, "");
  }

  /** Returns the same, and keeps everybody else from writing until the transaction ends. */
  public Optional<Basis> lock(long network) {
    return read(network, " for update");
  }

  private Optional<Basis> read(long network, String further) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select set_version as version, digest from badge_basis"
                        + " where network_id = :network"
                        + further)
                .bind("network", network)
                .mapTo(Basis.class)
                .findOne());
  }

  /** Begins an empty basis unless there is one, so that there is a row to lock. */
  public void begin(long network) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into badge_basis (network_id, set_version, digest) values (?, 0, '')"
                    + " on conflict do nothing",
                network));
  }

  /** Says by which set the counters were built. */
  public void settle(long network, int version, String digest) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update badge_basis set set_version = ?, digest = ? where network_id = ?",
                version,
                digest,
                network));
  }

  /**
   * What counters stand on.
   *
   * @param version number of the set, 0 when they were never built
   * @param digest fingerprint of the set
   */
  public record Basis(int version, String digest) {}
}
