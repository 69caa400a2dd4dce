package org.talkoot.badge.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/** The versions of badges that networks published; rows are only ever added. */
@Dependent
public class BadgeSetRows {
  private static final String BASES =
      """
      select n.id, n.rule_set,
             coalesce((select max(version) from badge_set_version v where v.network_id = n.id), 0)
               as latest
        from network n
      """;

  private static final String PUBLISHED =
      """
      select version, valid_from, document::text as document, note, published_at
        from badge_set_version where network_id = :network order by version
      """;

  private static final String ADD =
      """
      insert into badge_set_version
        (network_id, version, valid_from, document, note, published_by, published_at)
      values (:network, :version, :validFrom, cast(:document as json), :note, :by, :at)
      on conflict do nothing
      """;

  private final Jdbi jdbi;

  /** Reads and writes through Jdbi. */
  @Inject
  public BadgeSetRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns what the network's badges rest on, empty when there is no such network. */
  public Optional<Basis> basis(long network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BASES + " where n.id = :network")
                .bind("network", network)
                .mapTo(Basis.class)
                .findOne());
  }

  /** Returns what the badges of all networks rest on. */
  public List<Basis> bases() {
    return jdbi.withHandle(
        handle -> handle.createQuery(BASES + " order by n.id").mapTo(Basis.class).list());
  }

  /** Returns what the network published, the earliest first. */
  public List<Published> published(long network) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(PUBLISHED).bind("network", network).mapTo(Published.class).list());
  }

  /** Adds a version; false when somebody else just added one of this number. */
  public boolean add(
      NetworkId network,
      int version,
      Instant validFrom,
      String document,
      String note,
      MemberId by,
      Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(ADD)
                    .bind("network", network)
                    .bind("version", version)
                    .bind("validFrom", validFrom)
                    .bind("document", document)
                    .bind("note", note)
                    .bind("by", by)
                    .bind("at", at)
                    .execute()
                == 1);
  }

  /**
   * What a network's badges rest on.
   *
   * @param id of the network
   * @param ruleSet name of the set of the installation that it began with
   * @param latest number of the latest published version, 0 for none
   */
  public record Basis(long id, String ruleSet, int latest) {}

  /** A published version as its row has it. */
  public record Published(
      int version, Instant validFrom, String document, String note, Instant publishedAt) {}
}
