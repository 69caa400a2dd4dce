package org.talkoot.recognition.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.recognition.Contribution;
import org.talkoot.recognition.ContributionType;

/** Finds contributions of every kind with those who gave them, one statement each. */
@Dependent
public class Contributions {
  private static final String OF_PROBLEM =
      """
      p.id as problem, p.network_id as network, p.requested_by as requester,
      array(select topic_id from problem_topic where problem_id = p.id) as topics, p.veiled
      """;

  private static final String SOLUTION =
      """
      select array(select s.author_id union all
                   select c.member_id from co_author c
                    where c.solution_id = s.id and c.consent = 'accepted') as givers,
      """
          + OF_PROBLEM
          + " from solution s join problem p on p.id = s.problem_id"
          + " where s.id = :id and s.withdrawn_at is null";

  private static final String REVIEW =
      "select array[r.reviewer_id] as givers, "
          + OF_PROBLEM
          + " from review r join problem p on p.id = r.problem_id where r.id = :id";

  private static final String COMMENT =
      "select array[c.author_id] as givers, "
          + OF_PROBLEM
          + " from comment c join problem p on p.id = c.problem_id where c.id = :id";

  private static final String BRIEF =
      "select array[p.requested_by] as givers, "
          + OF_PROBLEM
          + " from problem p where p.id = :id and p.opened_at is not null";

  private static final String REFINEMENT =
      "select array[r.refiner_id] as givers, "
          + OF_PROBLEM
          + " from refinement r join problem p on p.id = r.problem_id"
          + " where r.id = :id and r.state = 'merged'";

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public Contributions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<Contribution> find(ContributionType type, long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql(type))
                .bind("id", id)
                .mapTo(Row.class)
                .findOne()
                .map(row -> row.contribution(type, id)));
  }

  private static String sql(ContributionType type) {
    return switch (type) {
      case SOLUTION -> SOLUTION;
      case REVIEW -> REVIEW;
      case COMMENT -> COMMENT;
      case BRIEF -> BRIEF;
      case REFINEMENT -> REFINEMENT;
    };
  }

  /** A contribution, as its row tells it. */
  public record Row(
      List<Long> givers,
      ProblemId problem,
      NetworkId network,
      MemberId requester,
      List<Long> topics,
      boolean veiled) {
    Contribution contribution(ContributionType type, long id) {
      return new Contribution(
          type,
          id,
          problem,
          network,
          requester,
          givers.stream().map(MemberId::of).collect(Collectors.toSet()),
          topics,
          veiled);
    }
  }
}
