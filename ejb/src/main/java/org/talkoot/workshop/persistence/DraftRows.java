package org.talkoot.workshop.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.workshop.DraftDocuments;
import org.talkoot.workshop.DraftId;

/** Drafts as rows; each change is one statement. */
@Dependent
public class DraftRows {
  private static final String DRAFT =
      """
      select d.id, d.network_id, n.slug, n.name as network_name, d.name, d.based_on,
             d.rules::text as rules, d.levels::text as levels, d.badges::text as badges,
             d.based_on_badges, d.version, d.changed_at,
             m.id as by_id, m.handle as by_handle, m.display_name as by_name
        from rule_draft d join network n on n.id = d.network_id join member m on m.id = d.drafted_by
      """;

  private final Jdbi jdbi;

  /** Reads and writes through Jdbi. */
  @Inject
  public DraftRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Adds a draft. */
  public void add(
      DraftId id,
      NetworkId network,
      String name,
      Basis basis,
      DraftDocuments documents,
      MemberId by,
      Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into rule_draft (id, network_id, name, based_on, based_on_badges, rules,
                                            levels, badges, drafted_by, drafted_at, changed_at)
                    values (:id, :network, :name, :basedOn, :basedOnBadges, cast(:rules as json),
                            cast(:levels as json), cast(:badges as json), :by, :at, :at)
                    """)
                .bind("id", id)
                .bind("network", network)
                .bind("name", name)
                .bind("basedOn", basis.rules())
                .bind("basedOnBadges", basis.badges())
                .bind("rules", documents.rules().json())
                .bind("levels", documents.levels())
                .bind("badges", documents.badges())
                .bind("by", by)
                .bind("at", at)
                .execute());
  }

  /** Returns the draft, empty when there is none. */
  public Optional<Row> find(DraftId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DRAFT + " where d.id = :id")
                .bind("id", id)
                .mapTo(Row.class)
                .findOne());
  }

  /** Returns the drafts of a network, the one changed last first. */
  public List<Row> of(NetworkId network, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    DRAFT
                        + " where d.network_id = :network order by d.changed_at desc, d.id desc"
                        + " limit :most")
                .bind("network", network)
                .bind("most", most)
                .mapTo(Row.class)
                .list());
  }

  /** Changes a draft; false when it is no longer in the version that was read. */
  public boolean change(
      DraftId id, long version, String name, DraftDocuments documents, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        "update rule_draft set name = :name, rules = cast(:rules as json),"
                            + " levels = cast(:levels as json), badges = cast(:badges as json),"
                            + " version = version + 1, changed_at = :at"
                            + " where id = :id and version = :version")
                    .bind("id", id)
                    .bind("version", version)
                    .bind("name", name)
                    .bind("rules", documents.rules().json())
                    .bind("levels", documents.levels())
                    .bind("badges", documents.badges())
                    .bind("at", at)
                    .execute()
                == 1);
  }

  /** Removes a draft with its rehearsals. */
  public void remove(DraftId id) {
    jdbi.useHandle(
        handle ->
            handle.createUpdate("delete from rule_draft where id = :id").bind("id", id).execute());
  }

  /** The newest versions of rules and badges when a draft was begun. */
  public record Basis(int rules, int badges) {}

  /** A draft as its row has it. */
  public record Row(
      DraftId id,
      NetworkId networkId,
      String slug,
      String networkName,
      String name,
      int basedOn,
      String rules,
      @Nullable String levels,
      @Nullable String badges,
      int basedOnBadges,
      long version,
      Instant changedAt,
      MemberId byId,
      String byHandle,
      String byName) {}
}
