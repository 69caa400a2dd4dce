package org.talkoot.moderation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.Correction;
import org.talkoot.moderation.CorrectionId;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.Remedy;
import org.talkoot.moderation.TakenBack;
import org.talkoot.moderation.application.CorrectionView;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.Json;
import org.talkoot.shared.LongId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Keeps corrections; those concerned and the managers of their network read them. */
@Dependent
public class CorrectionRows {
  private static final String ADD =
      """
      insert into correction (id, network_id, case_id, hiding_id, remedy, things, concerned,
                              foreseen, ruled_by, reasons, ruled_at, stands_at)
      values (:id, :network, :case, :hiding, :remedy, cast(:things as jsonb), :concerned,
              cast(:foreseen as jsonb), :by, :reasons, :at, :standsAt)
      on conflict do nothing
      """;
  private static final String LOCK =
      """
      select id, network_id as network, remedy, things, concerned, ruled_by, stands_at
        from correction where id = :id and state = 'ordered' for update
      """;
  private static final String VIEW =
      """
      select c.id, n.id as network, n.slug as network_slug, n.name as network_name,
             c.case_id as integrity_case, c.hiding_id as hiding, c.remedy,
             jsonb_array_length(c.things) as things, c.reasons, c.ruled_at, c.stands_at, c.answer,
             c.answered_at, c.state, c.ended_at, :viewer = any(c.concerned) as mine,
             c.ruled_by = :viewer as own, m.manager,
             exists (select 1 from correction_appeal a where a.correction_id = c.id) as appealed,
             exists (select 1 from correction_appeal a where a.correction_id = c.id
                        and a.member_id = :viewer) as asked,
             (select jsonb_agg(jsonb_build_object(
                       'member', jsonb_build_object('id', p.id, 'handle', p.handle,
                                                    'displayName', p.display_name),
                       'points', coalesce(cast(c.foreseen ->> cast(p.id as text) as bigint), 0),
                       'appeal', a.text) order by p.id)
                from member p
                left join correction_appeal a on a.correction_id = c.id and a.member_id = p.id
               where p.id = any(c.concerned) and (m.manager or p.id = :viewer)) as people
        from correction c
        join network n on n.id = c.network_id
        cross join lateral (select exists (
             select 1 from membership g where g.network_id = c.network_id
                and g.member_id = :viewer and g.role = 'MANAGER')) m (manager)
       where (m.manager or :viewer = any(c.concerned))
      """;
  private static final String APPEAL =
      """
      insert into correction_appeal (correction_id, member_id, text, asked_at)
      values (:id, :member, :text, :at) on conflict do nothing
      """;
  private static final String ANSWER =
      "update correction set answer = :reasons, answered_by = :by, answered_at = :at where id ="
          + " :id";
  private static final String OTHERS =
      """
      select exists (select 1 from correction c join membership m
                               on m.network_id = c.network_id and m.role = 'MANAGER'
                      where c.id = :id and m.member_id <> c.ruled_by
                        and not m.member_id = any(c.concerned))
      """;

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public CorrectionRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Adds a correction; returns false when there is one of the same ruling.
   *
   * @param foreseen by how many points each balance is to change, by member
   */
  public boolean add(
      Correction correction,
      @Nullable CaseId ofCase,
      @Nullable HidingId ofHiding,
      Map<Long, Long> foreseen,
      String reasons,
      Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(ADD)
                    .bind("id", correction.id())
                    .bind("network", correction.network())
                    .bind("case", ofCase == null ? null : ofCase.value())
                    .bind("hiding", ofHiding == null ? null : ofHiding.value())
                    .bind("remedy", correction.remedy().code())
                    .bind("things", Json.write(correction.things()))
                    .bindArray("concerned", Long.class, correction.concerned())
                    .bind("foreseen", Json.write(foreseen))
                    .bind("by", correction.ruledBy())
                    .bind("reasons", reasons)
                    .bind("at", at)
                    .bind("standsAt", correction.standsAt())
                    .execute())
        > 0;
  }

  /** Returns a correction that is not carried out or dropped yet, and holds it until the end. */
  public Optional<Correction> hold(CorrectionId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LOCK)
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::correction)
                .findOne());
  }

  /** Returns a correction, to those it concerns and to managers of its network. */
  public Optional<CorrectionView> find(CorrectionId id, MemberId viewer) {
    return find(" and c.id = :of", id, viewer);
  }

  /** Returns the correction of a case, to the same people. */
  public Optional<CorrectionView> find(CaseId id, MemberId viewer) {
    return find(" and c.case_id = :of", id, viewer);
  }

  /** Returns the newest correction about something hidden, to the same people. */
  public Optional<CorrectionView> find(HidingId id, MemberId viewer) {
    return find(" and c.hiding_id = :of order by c.id desc limit 1", id, viewer);
  }

  private Optional<CorrectionView> find(String which, LongId id, MemberId viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + which)
                .bind("of", id)
                .bind("viewer", viewer)
                .mapTo(CorrectionRow.class)
                .map(CorrectionRow::view)
                .findOne());
  }

  /** Returns one page of the corrections that the member may read, newest first. */
  public Page<CorrectionView> of(MemberId viewer, Window window) {
    return page("", viewer, window);
  }

  /** Returns one page of those that are about the member's own points, newest first. */
  public Page<CorrectionView> concerning(MemberId member, Window window) {
    return page(" and :viewer = any(c.concerned)", member, window);
  }

  private Page<CorrectionView> page(String which, MemberId viewer, Window window) {
    List<CorrectionView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        VIEW + which + " and c.id < :after order by c.id desc limit :limit")
                    .bind("viewer", viewer)
                    .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(CorrectionRow.class)
                    .map(CorrectionRow::view)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /** Keeps what somebody says against it; returns false when they said something before. */
  public boolean appeal(CorrectionId id, MemberId member, String text, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(APPEAL)
                    .bind("id", id)
                    .bind("member", member)
                    .bind("text", text)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** Keeps what came of the second look. */
  public void answer(CorrectionId id, MemberId by, String reasons, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ANSWER)
                .bind("id", id)
                .bind("by", by)
                .bind("reasons", reasons)
                .bind("at", at)
                .execute());
  }

  /** Notes that it was carried out, or dropped. */
  public void end(CorrectionId id, boolean done, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update correction set state = :state, ended_at = :at where id = :id")
                .bind("id", id)
                .bind("state", done ? "done" : "dropped")
                .bind("at", at)
                .execute());
  }

  /** Tells whether the network has a manager who neither ruled nor is concerned. */
  public boolean hasAnotherManager(CorrectionId id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(OTHERS).bind("id", id).mapTo(Boolean.class).one());
  }

  /** Returns some that stand, because nobody asked for a second look in time. */
  public List<CorrectionId> due(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from correction c
                     where state = 'ordered' and stands_at <= :now
                       and not exists (select 1 from correction_appeal a
                                        where a.correction_id = c.id)
                     order by stands_at limit 100
                    """)
                .bind("now", now)
                .mapTo(CorrectionId.class)
                .list());
  }

  /** A correction as its row tells it. */
  public record Row(
      CorrectionId id,
      NetworkId network,
      String remedy,
      String things,
      List<Long> concerned,
      MemberId ruledBy,
      Instant standsAt) {
    Correction correction() {
      List<TakenBack> undone = Json.read(things, new TypeReference<>() {});
      return new Correction(id, network, Remedy.of(remedy), undone, concerned, ruledBy, standsAt);
    }
  }
}
