package org.talkoot.workshop.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.workshop.MarkEffect;
import org.talkoot.workshop.PointsChange;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.application.EffectOrder;
import org.talkoot.workshop.application.EffectView;
import org.talkoot.workshop.application.MarkView;
import org.talkoot.workshop.application.RehearsalView;
import org.talkoot.workshop.application.RuleEffect;

/** Reads how rehearsals stand and what came out of them. */
@Dependent
public class RehearsalQueries {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, PointsChange>> BY_RULE = new TypeReference<>() {};

  private static final String REHEARSAL =
      """
      select r.id, r.network_id as network, n.slug, n.name as network_name, r.draft_id as draft,
             coalesce(d.name, '') as draft_name, r.rules::text as rules,
             r.levels::text as levels, r.badges::text as badges, r.status, r.done, r.total, r.last_event,
             coalesce(r.failure, '') as failure, r.started_at, r.changed_at, r.members, r.rising,
             r.falling, r.level_changes, r.badge_changes, r.gini_before, r.gini_after
        from rehearsal r join network n on n.id = r.network_id
        left join rule_draft d on d.id = r.draft_id
      """;

  private static final String EFFECT =
      """
      select m.id, m.handle, m.display_name as name, e.before, e.after, e.place_before,
             e.place_after, e.rules::text as rules
        from rehearsal_member e join member m on m.id = e.member_id
       where e.rehearsal_id = :id
      """;

  private static final String MARKS =
      """
      select m.id, m.handle, m.display_name as name, e.kind, e.code, e.before, e.after
        from rehearsal_mark e join member m on m.id = e.member_id
       where e.rehearsal_id = :id order by e.kind desc, e.code, m.handle limit :most
      """;

  private static final String BANDS =
      """
      select b.band, count(*) filter (where b.old) as before, count(*) filter (where not b.old) as after
        from rehearsal_member e
        cross join lateral (values
          (width_bucket(e.before, cast(:bounds as bigint[])), true),
          (width_bucket(e.after, cast(:bounds as bigint[])), false)) as b (band, old)
       where e.rehearsal_id = :id group by b.band order by b.band
      """;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public RehearsalQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns a rehearsal, empty when there is none. */
  public Optional<RehearsalView> find(RehearsalId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REHEARSAL + " where r.id = :id")
                .bind("id", id)
                .mapTo(RehearsalView.class)
                .findOne());
  }

  /** Returns the rehearsals of a network, the latest first. */
  public List<RehearsalView> of(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    REHEARSAL + " where r.network_id = :network order by r.id desc limit 20")
                .bind("network", network)
                .mapTo(RehearsalView.class)
                .list());
  }

  /** Returns what each rule would bring all members together. */
  public List<RuleEffect> rules(RehearsalId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select rule, before, after from rehearsal_rule where rehearsal_id = :id"
                        + " order by after desc, rule")
                .bind("id", id)
                .map(
                    (row, context) ->
                        new RuleEffect(
                            row.getString("rule"),
                            new PointsChange(row.getLong("before"), row.getLong("after"))))
                .list());
  }

  /**
   * Counts the members within bounds of points: below the first, from it to the next, and so on.
   *
   * @return one pair for each of the spaces, before and after
   */
  public List<PointsChange> bands(RehearsalId id, List<Long> bounds) {
    Map<Integer, PointsChange> found =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(BANDS)
                    .bind("id", id)
                    .bindArray("bounds", Long.class, bounds)
                    .reduceRows(
                        new java.util.HashMap<Integer, PointsChange>(),
                        (bands, row) -> {
                          bands.put(
                              row.getColumn("band", Integer.class),
                              new PointsChange(
                                  row.getColumn("before", Long.class),
                                  row.getColumn("after", Long.class)));
                          return bands;
                        }));
    return java.util.stream.IntStream.rangeClosed(0, bounds.size())
        .mapToObj(band -> found.getOrDefault(band, PointsChange.NONE))
        .toList();
  }

  /** Returns levels and badges that would be others, levels first, no more than so many. */
  public List<MarkView> marks(RehearsalId id, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MARKS)
                .bind("id", id)
                .bind("most", most)
                .map(
                    (row, context) ->
                        new MarkView(
                            new PersonRef(
                                MemberId.of(row.getLong("id")),
                                row.getString("handle"),
                                row.getString("name")),
                            MarkEffect.Kind.valueOf(row.getString("kind")),
                            row.getString("code"),
                            row.getString("before"),
                            row.getString("after")))
                .list());
  }

  /** Returns one page of members in an order. */
  public Page<EffectView> members(RehearsalId id, EffectOrder order, Window window) {
    String key = order == EffectOrder.STANDING ? "e.after" : "(e.after - e.before)";
    boolean rising = order == EffectOrder.FALLING;
    String sign = rising ? ">" : "<";
    String way = rising ? "asc" : "desc";
    long start = rising ? Long.MIN_VALUE : Long.MAX_VALUE;
    List<EffectView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        EFFECT
                            + " and ("
                            + key
                            + ", e.member_id) "
                            + sign
                            + " (:key, :after)"
                            + " order by "
                            + key
                            + " "
                            + way
                            + ", e.member_id "
                            + way
                            + " limit :limit")
                    .bind("id", id)
                    .bind("key", window.after().map(at -> at.number().orElse(start)).orElse(start))
                    .bind("after", window.after().map(Cursor::id).orElse(start))
                    .bind("limit", window.fetch())
                    .mapTo(EffectRow.class)
                    .map(EffectRow::view)
                    .list());
    return Page.of(rows, window, row -> new Cursor(Long.toString(keyOf(order, row)), idOf(row)));
  }

  private static long keyOf(EffectOrder order, EffectView row) {
    return order == EffectOrder.STANDING ? row.points().after() : row.points().difference();
  }

  private static long idOf(EffectView row) {
    return row.person().id().value();
  }

  /** Returns what a draft would mean for a member, empty for one without a line. */
  public Optional<EffectView> member(RehearsalId id, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(EFFECT + " and e.member_id = :member")
                .bind("id", id)
                .bind("member", member)
                .mapTo(EffectRow.class)
                .findOne()
                .map(EffectRow::view));
  }

  private static Map<String, PointsChange> rules(String json) {
    try {
      return JSON.readValue(json, BY_RULE);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a rehearsal holds " + json, e);
    }
  }

  /** A member's result as its row has it. */
  public record EffectRow(
      MemberId id,
      String handle,
      String name,
      long before,
      long after,
      int placeBefore,
      int placeAfter,
      String rules) {
    EffectView view() {
      return new EffectView(
          new PersonRef(id, handle, name),
          new PointsChange(before, after),
          placeBefore,
          placeAfter,
          RehearsalQueries.rules(rules));
    }
  }
}
