package org.talkoot.privacy.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.privacy.MentionId;
import org.talkoot.privacy.application.MentionView;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Places where a word of a former member's name may stand; the word itself is not kept. */
@Dependent
public class MentionRows {
  private static final int MOST = 200;

  /** Looks through the problems that the member had a part in. */
  private static final String FIND =
      """
      with mine as (
        select id as problem from problem where requested_by = :member
        union select problem_id from solution where author_id = :member
        union select s.problem_id from co_author c join solution s on s.id = c.solution_id
               where c.member_id = :member
        union select problem_id from review where reviewer_id = :member
        union select problem_id from refinement where refiner_id = :member
        union select problem_id from comment where author_id = :member
        union select problem_id from thanks where giver_id = :member or receiver_id = :member),
      thing as (
        select 'problem' as thing, p.id, p.network_id, p.id as problem_id
          from problem p join mine on mine.problem = p.id
        union all select 'solution', s.id, s.network_id, s.problem_id
          from solution s join mine on mine.problem = s.problem_id
        union all select 'comment', c.id, c.network_id, c.problem_id
          from comment c join mine on mine.problem = c.problem_id
        union all select 'review', r.id, r.network_id, r.problem_id
          from review r join mine on mine.problem = r.problem_id
        union all select 'refinement', f.id, f.network_id, f.problem_id
          from refinement f join mine on mine.problem = f.problem_id
        union all select 'thanks', t.id, t.network_id, t.problem_id
          from thanks t join mine on mine.problem = t.problem_id),
      said as materialized (
        select thing.*, words_of(thing.thing, thing.id) as words from thing)
      select thing, id as thing_id, network_id as network, problem_id as problem,
             regexp_instr(words, :pattern) as place
        from said where words ~ :pattern order by id limit :most
      """;

  private static final String NOTE =
      """
      insert into former_mention (id, network_id, problem_id, thing, thing_id, place, found_at)
      values (:id, :network, :problem, :thing, :thingId, :place, :now) on conflict do nothing
      """;

  private static final String OPEN =
      """
      select f.id, n.slug as network_slug, f.thing, f.thing_id, f.problem_id as problem, p.question,
             case when not p.veiled or p.decided_at is not null
                  then substring(words_of(f.thing, f.thing_id) from greatest(1, f.place - 80) for 200)
                  else '' end as words,
             f.found_at
        from former_mention f
        join network n on n.id = f.network_id
        join problem p on p.id = f.problem_id
       where f.network_id = :network and f.settled_at is null and f.id < :after
       order by f.id desc limit :limit
      """;

  private static final String SETTLE =
      """
      update former_mention set settled_at = :now, settled_by = :manager
       where id = :id and settled_at is null
         and exists (select 1 from membership g where g.network_id = former_mention.network_id
                        and g.member_id = :manager and g.role = 'MANAGER')
      """;

  private final Jdbi jdbi;

  /** Works on the tables of this database. */
  @Inject
  public MentionRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Notes where the pattern is found, at most 200 places.
   *
   * @return how many places
   */
  public int note(MemberId member, String pattern, Instant now) {
    return jdbi.withHandle(
        handle -> {
          List<Found> found =
              handle
                  .createQuery(FIND)
                  .bind("member", member)
                  .bind("pattern", pattern)
                  .bind("most", MOST)
                  .mapTo(Found.class)
                  .list();
          PreparedBatch batch = handle.prepareBatch(NOTE);
          found.forEach(
              one ->
                  batch
                      .bind("id", MentionId.next())
                      .bind("network", one.network())
                      .bind("problem", one.problem())
                      .bind("thing", one.thing())
                      .bind("thingId", one.thingId())
                      .bind("place", one.place())
                      .bind("now", now)
                      .add());
          batch.execute();
          return found.size();
        });
  }

  /** Returns one page of the places in a network that nobody has looked at, newest first. */
  public Page<MentionView> open(NetworkId network, Window window) {
    List<MentionView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(OPEN)
                    .bind("network", network)
                    .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(MentionView.class)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /** Notes that a manager of its network has looked at a place; false when there is none. */
  public boolean settle(MentionId id, MemberId manager, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(SETTLE)
                    .bind("id", id)
                    .bind("manager", manager)
                    .bind("now", now)
                    .execute())
        > 0;
  }

  /** A text in which the pattern stands. */
  public record Found(String thing, long thingId, long network, long problem, int place) {}
}
