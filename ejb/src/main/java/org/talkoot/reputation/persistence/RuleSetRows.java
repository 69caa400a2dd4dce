package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/** The versions of rules that networks published; rows are only ever added. */
@Dependent
public class RuleSetRows {
  private static final String BASIS =
      """
      select n.id, n.rule_set, n.visibility = 'PUBLIC' as open,
             coalesce((select max(version) from rule_set_version v where v.network_id = n.id), 0)
               as latest
        from network n where n.id = :network
      """;

  private static final String PUBLISHED =
      """
      select v.version, v.valid_from, v.document::text as document, v.note, v.published_at,
             m.id as by_id, m.handle as by_handle, m.display_name as by_name
        from rule_set_version v join member m on m.id = v.published_by
       where v.network_id = :network order by v.version
      """;

  private static final String ADD =
      """
      insert into rule_set_version
        (network_id, version, valid_from, document, note, published_by, published_at)
      values (:network, :version, :validFrom, cast(:document as json), :note, :by, :at)
      on conflict do nothing
      """;

  private final Jdbi jdbi;

  /** Reads and writes through Jdbi. */
  @Inject
  public RuleSetRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns what the network's rules rest on, empty when there is no such network. */
  public Optional<Basis> basis(long network) {
    return jdbi.withHandle(
        handle -> handle.createQuery(BASIS).bind("network", network).mapTo(Basis.class).findOne());
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
   * What a network's rules rest on.
   *
   * @param id of the network
   * @param ruleSet name of the set of the installation that it began with
   * @param open whether everybody sees its points
   * @param latest number of the latest published version, 0 for none
   */
  public record Basis(long id, String ruleSet, boolean open, int latest) {}

  /** A published version as its row has it. */
  public record Published(
      int version,
      Instant validFrom,
      String document,
      String note,
      Instant publishedAt,
      MemberId byId,
      String byHandle,
      String byName) {}
}
