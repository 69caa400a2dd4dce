package org.talkoot.routing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.talkoot.routing.Finding;
import org.talkoot.routing.Finding.Decided;
import org.talkoot.routing.Finding.Given;
import org.talkoot.routing.Finding.TakenBack;
import org.talkoot.routing.Finding.TrustRenewed;
import org.talkoot.routing.Judgement;
import org.talkoot.routing.JudgementKind;
import org.talkoot.shared.application.Columns;

/**
 * Moves judgements and the sums they weigh in, judgements that were given together in one
 * statement.
 *
 * <p>Each finding first changes judgements; what the change returns is counted or discounted in the
 * same statement. A finding that was heard before changes no judgement and so counts nothing.
 */
@ApplicationScoped
public class SkillRows {
  private static final String GIVE =
      """
      insert into judgement (network_id, kind, subject_id, judge_id, member_id, generation,
                             problem_id, topics, at, positive, per_cent, weight, trust_version,
                             hidden)
      select g.network, g.kind, g.subject, g.judge, g.member, g.generation, g.problem,
             g.topics::bigint[], g.at::timestamptz, g.positive::boolean, g.per_cent,
             coalesce(g.per_cent * (select r.weight from rater_trust r
                                     where r.network_id = g.network and r.member_id = g.judge
                                       and r.version = f.version) / 100, 0),
             coalesce(f.version, 0),
             exists (select 1 from problem p
                      where p.id = g.problem and p.decided_at is null
                        and not (p.mode = 'OPEN' and p.brief ->> 'review' = 'OPEN'))
        from unnest(:networks, :kinds, :subjects, :judges, :members, :generations, :problems,
                    :topics, :ats, :positives, :perCents)
               as g (network, kind, subject, judge, member, generation, problem, topics, at,
                     positive, per_cent)
        left join trust_in_force f on f.network_id = g.network
      on conflict do nothing
      returning *
      """;
  private static final String TAKE_BACK =
      """
      update judgement set taken_back = true
       where network_id = :network and kind = any(:kinds) and subject_id = :subject
         and judge_id = :judge and generation <= :upTo and not taken_back
      returning *
      """;
  private static final String SHOW =
      """
      update judgement set hidden = false
       where problem_id = :problem and hidden and not taken_back
      returning *
      """;
  private static final String WEIGH_THE_FIRST =
      """
      update judgement j set weight = j.per_cent * r.weight / 100, trust_version = r.version
        from rater_trust r
       where j.network_id = :network and r.network_id = :network and r.version = :version
         and r.member_id = j.judge_id and not j.taken_back
         and not exists (select 1 from trust_in_force f where f.network_id = :network)
      returning j.*
      """;
  private static final String COUNTING =
      """
      with changed as (%s),
           place as (select c.network_id, c.member_id, t.topic_id, c.judge_id, c.at,
                            case when c.positive then c.weight else 0 end as good,
                            case when c.positive then 0 else c.weight end as bad
                       from changed c
                       cross join lateral (select distinct topic_id
                                             from unnest(c.topics) as topic (topic_id)) t
                      where c.weight > 0 and not c.hidden),
           judge as (insert into topic_judge as known
                     select network_id, member_id, topic_id, judge_id, %2$s * count(*), max(at)
                       from place group by 1, 2, 3, 4
                     on conflict (member_id, topic_id, network_id, judge_id) do update
                        set judgements = known.judgements + excluded.judgements,
                            newest_at = greatest(known.newest_at, excluded.newest_at))
      insert into topic_skill as known
      select network_id, member_id, topic_id, %2$s * sum(good), %2$s * sum(bad), %2$s * count(*)
        from place group by 1, 2, 3
      on conflict (member_id, topic_id, network_id) do update
         set good = known.good + excluded.good, bad = known.bad + excluded.bad,
             judgements = known.judgements + excluded.judgements
      """;
  private static final String DATE_AGAIN =
      """
      update topic_judge k
         set newest_at = (select max(j.at) from judgement j
                           where j.network_id = k.network_id and j.member_id = k.member_id
                             and j.judge_id = k.judge_id and k.topic_id = any(j.topics)
                             and j.weight > 0 and not j.hidden and not j.taken_back)
       where k.network_id = :network and k.judge_id = :judge and k.judgements > 0
         and k.member_id in (select j.member_id from judgement j
                              where j.network_id = :network and j.kind = any(:kinds)
                                and j.subject_id = :subject and j.judge_id = :judge)
      """;
  private static final String FORGET_JUDGES =
      """
      delete from topic_judge k
       where k.network_id = :network and k.judge_id = :judge and k.judgements = 0
         and k.member_id in (select j.member_id from judgement j
                              where j.network_id = :network and j.kind = any(:kinds)
                                and j.subject_id = :subject and j.judge_id = :judge)
      """;
  private static final String FORGET_SUMS =
      """
      delete from topic_skill k
       where k.network_id = :network and k.judgements = 0
         and k.member_id in (select j.member_id from judgement j
                              where j.network_id = :network and j.kind = any(:kinds)
                                and j.subject_id = :subject and j.judge_id = :judge)
      """;
  private static final String IN_FORCE =
      """
      insert into trust_in_force as f (network_id, version) values (:network, :version)
      on conflict (network_id) do update set version = greatest(f.version, excluded.version)
      """;

  private static final String GIVEN = counting(GIVE, 1);

  @Inject private Jdbi jdbi;

  /** Takes findings in, in their order. */
  public void take(List<Found> findings) {
    List<Found> given = new ArrayList<>();
    for (Found found : findings) {
      if (found.finding() instanceof Given) {
        given.add(found);
      } else {
        give(given);
        given.clear();
        change(found.network(), found.finding());
      }
    }
    give(given);
  }

  private void change(long network, Finding finding) {
    if (finding instanceof TakenBack back) {
      takeBack(network, back);
    } else if (finding instanceof Decided decided) {
      run(counting(SHOW, 1), Map.of("problem", decided.problem()));
    } else if (finding instanceof TrustRenewed renewed) {
      Map<String, Object> names = Map.of("network", network, "version", renewed.version());
      run(counting(WEIGH_THE_FIRST, 1), names);
      run(IN_FORCE, names);
    }
  }

  private void give(List<Found> given) {
    if (!given.isEmpty()) {
      jdbi.useHandle(
          handle ->
              Columns.of(handle.createUpdate(GIVEN), given)
                  .number("networks", Found::network)
                  .text("kinds", one -> one.judgement().kind().code())
                  .number("subjects", one -> one.judgement().subject())
                  .number("judges", one -> one.judgement().judge())
                  .number("members", one -> one.judgement().member())
                  .number("generations", one -> one.judgement().generation())
                  .number("problems", one -> one.judgement().problem())
                  .numbers("topics", one -> one.judgement().topics())
                  .text("ats", one -> one.judgement().at())
                  .text("positives", one -> one.judgement().kind().isPositive())
                  .number("perCents", one -> one.perCent())
                  .statement()
                  .execute());
    }
  }

  private void takeBack(long network, TakenBack back) {
    Map<String, Object> names =
        Map.of(
            "network", network,
            "kinds", back.kinds().stream().map(JudgementKind::code).toArray(String[]::new),
            "subject", back.subject(),
            "judge", back.judge(),
            "upTo", back.upTo());
    if (run(counting(TAKE_BACK, -1), names) > 0) {
      run(DATE_AGAIN, names);
      run(FORGET_JUDGES, names);
      run(FORGET_SUMS, names);
    }
  }

  private static String counting(String change, int sign) {
    return String.format(COUNTING, change, sign);
  }

  private int run(String sql, Map<String, Object> names) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(sql)
                .bindMap(names)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .execute());
  }

  /** A finding of an event of a network. */
  public record Found(long network, Finding finding) {
    private Judgement judgement() {
      return ((Given) finding).judgement();
    }

    private long perCent() {
      return (long) judgement().kind().strength() * judgement().share();
    }
  }
}
