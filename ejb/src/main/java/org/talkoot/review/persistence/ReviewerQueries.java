package org.talkoot.review.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.review.application.ReviewGiven;
import org.talkoot.review.application.ReviewWaiting;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Reads what a reviewer has done and could do, never what the member may not know of. */
@Dependent
public class ReviewerQueries {
  private static final String GIVEN =
      """
      select r.id, r.solution_id as solution, r.problem_id as problem, p.question,
             r.delivered_at as at, r.response is not null as answered,
             (select g.helpful from review_rating g
               where g.review_id = r.id and g.rater_id = r.author_id) as helpful_to_author,
             (select g.helpful from review_rating g
               where g.review_id = r.id and g.rater_id = r.requester_id) as helpful_to_requester
        from review r
        join problem p on p.id = r.problem_id
       where r.reviewer_id = :member and r.id < :after and network_visible(r.network_id, :member)
       order by r.id desc limit :limit
      """;

  private static final String WAITING =
      """
      select s.id as solution, s.problem_id as problem, p.question, n.slug as network,
             n.name as network_name, x.submitted as submitted_at, p.deadline, t.reviews,
             coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3) as wanted,
             a.id as author_id, a.handle as author_handle, a.display_name as author_display_name
        from solution s
        join solution_tally t on t.solution_id = s.id
        join problem p on p.id = s.problem_id
        join network n on n.id = p.network_id
        join membership mine on mine.network_id = n.id and mine.member_id = :member
        join member me on me.id = :member
        join member author on author.id = s.author_id
        cross join lateral person_seen(s.author_id, s.problem_id, s.id, 'author', :member) a
        cross join lateral (
             select moment_seen(s.submitted_at, s.problem_id, false)) x (submitted)
       where solution_visible(s.id, :member, :now) and
      """
          + ReviewSubjects.TAKES_REVIEWS
          + """
             and s.author_id <> :member and p.requested_by <> :member
             and not exists (select 1 from co_author c where c.solution_id = s.id
                                and c.member_id = :member and c.consent <> 'declined')
             and not exists (select 1 from solution_refiner f join solution o on o.id = f.solution_id
                              where o.problem_id = s.problem_id and f.refiner_id = :member)
             and not exists (select 1 from review r
                              where r.solution_id = s.id and r.reviewer_id = :member)
             and not exists (select 1 from review_conflict k
                              where k.member_id = :member and k.author_id = s.author_id)
             and (me.organisation = '' or lower(me.organisation) <> lower(author.organisation))
             and (x.submitted, s.id) < (:afterAt, :afterId)
             and (favours(:member, s.author_id, :since) < :mutual
                  or favours(s.author_id, :member, :since) < :mutual)
           order by x.submitted desc, s.id desc limit :limit
          """;

  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public ReviewerQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns one page of the reviews that the member has sent, newest first. */
  public Page<ReviewGiven> givenBy(MemberId member, Window window) {
    List<ReviewGiven> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(GIVEN)
                    .bind("member", member)
                    .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(ReviewGiven.class)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /** Returns one page of the solutions that wait for a review by the member, newest first. */
  public Page<ReviewWaiting> waitingFor(MemberId member, Window window, Instant now) {
    List<ReviewWaiting> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(WAITING)
                    .bind("member", member)
                    .bind("now", now)
                    .bind("since", now.minus(Duration.ofDays(ReviewerPolicy.MUTUAL_DAYS)))
                    .bind("mutual", ReviewerPolicy.MUTUAL_FROM)
                    .bind(
                        "afterAt", window.after().map(ReviewerQueries::instant).orElse(END_OF_TIME))
                    .bind("afterId", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(ReviewWaiting.class)
                    .list());
    return Page.of(
        rows, window, row -> new Cursor(row.submittedAt().toString(), row.solution().value()));
  }

  private static Instant instant(Cursor cursor) {
    try {
      return Instant.parse(cursor.key());
    } catch (java.time.format.DateTimeParseException notAPlaceInTheList) {
      return END_OF_TIME;
    }
  }
}
