package org.talkoot.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.notification.LetterId;
import org.talkoot.problem.ProblemId;

/** Reads the outcome that a letter begins with. */
@Dependent
public class LetterStories {
  private static final String NEWEST =
      """
      select s.problem_id as problem, p.question, s.text,
             coalesce(s.figure ->> 'label', '') as label, s.figure ->> 'before' as before,
             concat_ws(' ', s.figure ->> 'after', nullif(s.figure ->> 'unit', '')) as after,
             exists (select 1 from decision d join decision_share h on h.decision_id = d.id
                      where d.problem_id = p.id and h.member_id = :reader) as mine
        from letter_item i
        join notification x on x.id = i.notification_id
        join outcome_step s on s.problem_id = x.problem_id
        join problem p on p.id = s.problem_id
       where i.letter_id = :letter and x.kind in ('outcome.reported', 'outcome.verified')
         and s.stage in ('inUse', 'effectSeen') and network_visible(s.network_id, :reader)
       order by (s.figure is not null) desc, s.reported_at desc, s.id desc limit 1
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public LetterStories(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the newest outcome of which the letter tells, one with a figure if there is any. */
  public Optional<Story> newest(LetterId letter, MemberId reader) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEWEST)
                .bind("letter", letter)
                .bind("reader", reader)
                .mapTo(Story.class)
                .findOne());
  }

  /**
   * What changed.
   *
   * @param after the figure after with its unit, empty when nobody measured
   * @param mine whether the reader has a share in it
   */
  public record Story(
      ProblemId problem,
      String question,
      String text,
      String label,
      @Nullable String before,
      String after,
      boolean mine) {}
}
