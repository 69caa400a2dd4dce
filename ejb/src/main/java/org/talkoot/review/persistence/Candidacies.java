package org.talkoot.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.review.Candidacy;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.solution.SolutionId;

/**
 * Reads how people stand to solutions, many to many in one statement.
 *
 * <p>What is asked of each pair is asked as a value ({@code is true}): of {@code exists} PostgreSQL
 * makes a table of everything, all reviews for one, when it does not know how few pairs there are.
 * That it does not is wanted: the lists hide behind a select, so that one plan serves all.
 */
@ApplicationScoped
public class Candidacies {
  private static final String OF_ALL =
      """
      with pair as (
             select s.id as solution, s.problem_id, s.author_id, p.requested_by, m.id as member,
                    m.organisation <> '' and lower(m.organisation) = lower(a.organisation)
                      as shares_organisation
               from solution s
               join problem p on p.id = s.problem_id
               join member a on a.id = s.author_id
               join member m on m.id = any(cast((select cast(:members as bigint[])) as bigint[]))
              where s.id = any(cast((select cast(:solutions as bigint[])) as bigint[]))),
           way as (select member as giver, author_id as receiver from pair
                   union select author_id, member from pair),
           favour as (
             select y.giver, y.receiver, 0 as reviews
               from way y join solution_vote v on v.voter_id = y.giver and v.author_id = y.receiver
              where v.value is not null and v.cast_at >= :since
             union all
             select y.giver, y.receiver, 1
               from way y join review r on r.reviewer_id = y.giver and r.author_id = y.receiver
              where r.delivered_at >= :since),
           counted as (select giver, receiver, count(*) as favours, sum(reviews) as reviews
                         from favour group by giver, receiver)
      select x.solution, x.member,
             x.author_id = x.member
             or (select true from co_author c where c.solution_id = x.solution
                    and c.member_id = x.member and c.consent <> 'declined') is true
             or (select true from solution o join solution_refiner f on f.solution_id = o.id
                  where o.problem_id = x.problem_id and f.refiner_id = x.member limit 1) is true
             or problem_veiled(x.problem_id)
                and exists (select 1 from solution o
                             where o.problem_id = x.problem_id and makes(o.id, x.member))
               as wrote_it,
             x.requested_by = x.member as asked_for_it,
             x.shares_organisation,
             coalesce(given.favours, 0) as favours_given,
             coalesce(got.favours, 0) as favours_received,
             (select true from review_conflict k
               where k.member_id = x.member and k.author_id = x.author_id limit 1) is true
               as is_connected,
             (select true from review r
               where r.solution_id = x.solution and r.reviewer_id = x.member) is true
               as reviewed_it,
             coalesce(given.reviews, 0) as paired
        from pair x
        left join counted given on given.giver = x.member and given.receiver = x.author_id
        left join counted got on got.giver = x.author_id and got.receiver = x.member
       order by x.solution, x.member
      """;

  @Inject private Jdbi jdbi;

  /** Returns how each of the members stands to each of the solutions at the instant. */
  public List<Row> of(Collection<Long> solutions, Collection<Long> members, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_ALL)
                .bindArray("solutions", Long.class, solutions)
                .bindArray("members", Long.class, members)
                .bind("since", now.minus(Duration.ofDays(ReviewerPolicy.MUTUAL_DAYS)))
                .mapTo(Row.class)
                .list());
  }

  /** Returns how a member stands to a solution at the instant. */
  public Candidacy of(SolutionId solution, MemberId member, Instant now) {
    return of(List.of(solution.value()), List.of(member.value()), now).get(0).candidacy();
  }

  /**
   * How a member stands to a solution, as read.
   *
   * @param paired how many of the author's solutions the member reviewed in the last 180 days
   */
  public record Row(
      SolutionId solution,
      MemberId member,
      boolean wroteIt,
      boolean askedForIt,
      boolean sharesOrganisation,
      int favoursGiven,
      int favoursReceived,
      boolean isConnected,
      boolean reviewedIt,
      int paired) {
    /** Returns it as the rules ask for it. */
    public Candidacy candidacy() {
      return new Candidacy(
          wroteIt,
          askedForIt,
          sharesOrganisation,
          favoursGiven,
          favoursReceived,
          isConnected,
          reviewedIt);
    }
  }
}
