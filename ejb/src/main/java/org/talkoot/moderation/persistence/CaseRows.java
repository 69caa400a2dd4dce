package org.talkoot.moderation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.moderation.CaseEvidence;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CaseKind;
import org.talkoot.moderation.CaseState;
import org.talkoot.moderation.application.CaseView;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.Json;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Keeps cases; only managers of their network read them. */
@Dependent
public class CaseRows {
  private static final String ADD =
      """
      insert into integrity_case (id, network_id, kind, members, evidence, found_at)
      values (:id, :network, :kind, :members, cast(:evidence as jsonb), :at)
      on conflict (network_id, kind, members) do nothing
      """;
  private static final String CASES =
      """
      select c.id, n.id as network, n.slug as network_slug, n.name as network_name, c.kind, c.state,
             c.members, c.evidence, c.found_at, c.reasons, c.ruled_at,
             (select jsonb_agg(jsonb_build_object('id', m.id, 'handle', m.handle,
                                                  'displayName', m.display_name) order by m.id)
                from member m where m.id = any(c.members)) as people,
             b.handle as ruled_by
        from integrity_case c
        join network n on n.id = c.network_id
        left join member b on b.id = c.ruled_by
       where exists (select 1 from membership g where g.network_id = c.network_id
                        and g.member_id = :manager and g.role = 'MANAGER')
      """;
  private static final String RULE =
      """
      update integrity_case set state = :state, ruled_by = :by, reasons = :reasons, ruled_at = :at
       where id = :id and state = 'open'
      """;
  private static final String SEARCHED =
      """
      insert into case_search (network_id, searched_at) values (:network, :at)
      on conflict (network_id) do update set searched_at = excluded.searched_at
      """;
  private static final String WAITING =
      """
      select n.id from network n
       where exists (select 1 from review r where r.network_id = n.id)
         and not exists (select 1 from case_search s
                          where s.network_id = n.id and s.searched_at >= :night)
       order by n.id
      """;

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public CaseRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Opens a case; returns false when the same people were found for the same before. */
  public boolean add(
      CaseId id,
      NetworkId network,
      CaseKind kind,
      Collection<Long> members,
      CaseEvidence evidence,
      Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(ADD)
                    .bind("id", id)
                    .bind("network", network)
                    .bind("kind", kind.code())
                    .bindArray("members", Long.class, members.stream().sorted().distinct().toList())
                    .bind("evidence", Json.write(evidence))
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** Returns one page of the cases of the networks that the member manages, newest first. */
  public Page<CaseView> of(
      MemberId manager, @Nullable NetworkId network, @Nullable CaseState state, Window window) {
    Narrowing narrowing = new Narrowing(network, state == null ? null : state.code(), window);
    List<CaseView> rows =
        jdbi.withHandle(
            handle ->
                narrowing
                    .of(handle, CASES, "c")
                    .bind("manager", manager)
                    .mapTo(Row.class)
                    .map(Row::view)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /** Returns one case, to a manager of its network. */
  public Optional<CaseView> find(CaseId id, MemberId manager) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CASES + " and c.id = :id")
                .bind("manager", manager)
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::view)
                .findOne());
  }

  /** Closes an open case; returns false when it was closed before. */
  public boolean rule(CaseId id, MemberId by, CaseState ruling, String reasons, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(RULE)
                    .bind("id", id)
                    .bind("state", ruling.code())
                    .bind("by", by)
                    .bind("reasons", reasons)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** Notes that a network was looked through. */
  public void searched(NetworkId network, Instant at) {
    jdbi.useHandle(
        handle -> handle.createUpdate(SEARCHED).bind("network", network).bind("at", at).execute());
  }

  /** Returns the networks that were not looked through since the night. */
  public List<NetworkId> waitingSince(Instant night) {
    return jdbi.withHandle(
        handle -> handle.createQuery(WAITING).bind("night", night).mapTo(NetworkId.class).list());
  }

  /** A case as its row tells it. */
  public record Row(
      CaseId id,
      NetworkId network,
      String networkSlug,
      String networkName,
      String kind,
      String state,
      List<Long> members,
      String evidence,
      Instant foundAt,
      @Nullable String reasons,
      @Nullable Instant ruledAt,
      @Nullable String people,
      @Nullable String ruledBy) {
    private record Somebody(long id, String handle, String displayName) {}

    CaseView view() {
      List<Somebody> known =
          people == null ? List.of() : Json.read(people, new TypeReference<>() {});
      return new CaseView(
          id,
          network,
          networkSlug,
          networkName,
          CaseKind.of(kind),
          CaseState.parse(state).orElseThrow(),
          known.stream()
              .map(one -> new PersonRef(MemberId.of(one.id()), one.handle(), one.displayName()))
              .toList(),
          Json.read(evidence, new TypeReference<>() {}),
          foundAt,
          reasons,
          ruledBy,
          ruledAt);
    }
  }
}
