package org.talkoot.moderation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.application.ThingView;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;

/** Finds what can be reported, for whoever may read it. */
@Dependent
public class ThingRows {
  private static final Map<Thing, String> SQL = new EnumMap<>(Thing.class);

  static {
    SQL.put(
        Thing.PROBLEM,
        """
        select p.network_id as network, p.requested_by as author, p.id as problem, p.language,
               p.question as text
          from problem p
         where p.id = :id and p.opened_at is not null and network_visible(p.network_id, :viewer)
        """);
    SQL.put(
        Thing.SOLUTION,
        """
        select s.network_id as network, s.author_id as author, s.problem_id as problem, s.language,
               s.text
          from solution s
         where s.id = :id and s.withdrawn_at is null and solution_visible(s.id, :viewer, :now)
        """);
    SQL.put(
        Thing.COMMENT,
        """
        select c.network_id as network, c.author_id as author, c.problem_id as problem, c.language,
               c.text
          from comment c join problem p on p.id = c.problem_id
         where c.id = :id and network_visible(c.network_id, :viewer)
           and (p.opened_at is not null or :viewer in (p.requested_by, c.author_id))
           and (c.solution_id is null or solution_visible(c.solution_id, :viewer, :now))
        """);
    SQL.put(
        Thing.REVIEW,
        """
        select r.network_id as network, r.reviewer_id as author, r.problem_id as problem,
               s.language, concat_ws(E'\\n', nullif(r.best, ''), nullif(r.must_change, ''),
                 (select string_agg(x ->> 'rationale', E'\\n')
                    from jsonb_array_elements(r.scores) x), r.response) as text
          from review r join solution s on s.id = r.solution_id
         where r.id = :id and solution_visible(s.id, :viewer, :now)
           and (r.reviewer_id = :viewer or reviews_told(s.id, :viewer))
        """);
    SQL.put(
        Thing.REFINEMENT,
        """
        select f.network_id as network, f.refiner_id as author, f.problem_id as problem, s.language,
               concat_ws(E'\\n', nullif(f.note, ''), f.text) as text
          from refinement f join solution s on s.id = f.solution_id
         where f.id = :id and solution_visible(s.id, :viewer, :now)
        """);
    SQL.put(
        Thing.THANKS,
        """
        select t.network_id as network, t.giver_id as author, t.problem_id as problem, p.language,
               t.text
          from thanks t join problem p on p.id = t.problem_id
         where t.id = :id and network_visible(t.network_id, :viewer)
        """);
    SQL.put(
        Thing.PROFILE,
        """
        select coalesce((select min(a.network_id)
                           from membership a join membership b on b.network_id = a.network_id
                                and b.member_id = :viewer
                           join network n on n.id = a.network_id and n.visibility = 'PUBLIC'
                          where a.member_id = m.id),
                        (select n.id from network n where n.slug = 'commons')) as network,
               m.id as author, cast(null as bigint) as problem, m.language,
               concat_ws(E'\\n', m.display_name, nullif(m.headline, ''),
                         nullif(m.organisation, '')) as text
          from member m where m.id = :id and m.erased_at is null
        """);
  }

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public ThingRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns a thing that the viewer may read and that is not hidden. */
  public Optional<ThingView> find(Thing thing, long id, MemberId viewer, Instant now) {
    String sql =
        "select * from ("
            + SQL.get(thing)
            + ") t where not exists (select 1 from hiding h"
            + " where h.thing = :thing and h.thing_id = :id and h.lifted_at is null)";
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("thing", thing.code())
                .bind("id", id)
                .bind("viewer", viewer)
                .bind("now", now)
                .mapTo(Row.class)
                .map(row -> row.view(thing, id))
                .findOne());
  }

  /** A thing as its row tells it. */
  public record Row(
      NetworkId network,
      MemberId author,
      @Nullable ProblemId problem,
      String language,
      String text) {
    ThingView view(Thing thing, long id) {
      return new ThingView(thing, id, network, author, problem, language, text);
    }
  }
}
