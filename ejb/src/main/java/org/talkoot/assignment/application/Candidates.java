package org.talkoot.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.Fit;
import org.talkoot.assignment.persistence.ReviewerRows;
import org.talkoot.assignment.persistence.ReviewerRows.Reviewer;
import org.talkoot.assignment.persistence.RoundRows;
import org.talkoot.assignment.persistence.RoundRows.Need;
import org.talkoot.assignment.persistence.RoundRows.Table;
import org.talkoot.expertise.TopicExpert;
import org.talkoot.expertise.TopicExperts;
import org.talkoot.member.MemberId;
import org.talkoot.network.LevelTable;
import org.talkoot.network.Privilege;
import org.talkoot.network.Role;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.review.persistence.Candidacies;

/** Finds who could review what, with how well it fits; whom a rule forbids is never among them. */
@ApplicationScoped
public class Candidates {
  private static final int FEWEST = 60;
  private static final int A_SEAT = 5;
  private static final int MOST = 400;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate one) -> one.suitability().value()).reversed();

  @Inject private RoundRows rounds;
  @Inject private ReviewerRows reviewers;
  @Inject private Candidacies candidacies;
  @Inject private TopicExperts experts;
  @Inject private LevelTableRows levels;
  @Inject private ReviewSettings settings;

  /**
   * Returns the candidates of solutions of one problem, and holds them until the transaction ends.
   *
   * @param seats how many seats are to be filled
   */
  List<Candidate> held(Table table, Collection<Need> needs, int seats, Instant now) {
    Map<MemberId, TopicExpert> skilled = skilled(table);
    List<Long> likely = likely(table, skilled, seats, now);
    reviewers.hold(likely);
    return among(likely, skilled, table, needs, now);
  }

  /** Returns the candidates of solutions of one problem. */
  List<Candidate> of(Table table, Collection<Need> needs, Instant now) {
    Map<MemberId, TopicExpert> skilled = skilled(table);
    return among(likely(table, skilled, 0, now), skilled, table, needs, now);
  }

  private List<Long> likely(
      Table table, Map<MemberId, TopicExpert> skilled, int seats, Instant now) {
    int most = Math.min(MOST, Math.max(FEWEST, A_SEAT * seats));
    List<Long> known = skilled.keySet().stream().map(MemberId::value).toList();
    return reviewers.likely(table.network(), known, settings.usualLoad(), most, now);
  }

  private Map<MemberId, TopicExpert> skilled(Table table) {
    return experts.in(table.network(), table.topics()).stream()
        .collect(
            Collectors.toMap(
                TopicExpert::member,
                Function.identity(),
                (one, other) -> one.lowerBound() >= other.lowerBound() ? one : other));
  }

  private List<Candidate> among(
      List<Long> members,
      Map<MemberId, TopicExpert> skilled,
      Table table,
      Collection<Need> needs,
      Instant now) {
    Set<Long> blinkered = rounds.blinkered(table);
    LevelTable rights = levels.inForce(table.network(), now);
    Map<MemberId, Reviewer> facts =
        reviewers
            .facts(table.network(), members, settings.usualLoad(), settings.activityHalfLife(), now)
            .stream()
            .filter(reviewer -> reviewer.freeLoad() > 0)
            .filter(reviewer -> !blinkered.contains(reviewer.member().value()))
            .collect(Collectors.toMap(Reviewer::member, Function.identity()));
    Map<Long, Need> bySolution =
        needs.stream()
            .collect(Collectors.toMap(need -> need.solution().value(), Function.identity()));
    return candidacies.of(bySolution.keySet(), ids(facts.values()), now).stream()
        .filter(row -> !row.reviewedIt())
        .filter(row -> ReviewerPolicy.hindranceOf(row.candidacy()).isEmpty())
        .filter(
            row ->
                !Objects.requireNonNull(facts.get(row.member()))
                    .cannotRead(
                        Objects.requireNonNull(bySolution.get(row.solution().value())).language()))
        .map(
            row ->
                candidate(
                    row,
                    Objects.requireNonNull(facts.get(row.member())),
                    Objects.requireNonNull(bySolution.get(row.solution().value())),
                    skilled.get(row.member()),
                    rights))
        .sorted(BEST_FIRST)
        .toList();
  }

  private static Candidate candidate(
      Candidacies.Row row,
      Reviewer reviewer,
      Need need,
      @Nullable TopicExpert expert,
      LevelTable rights) {
    Fit fit =
        new Fit(
            expert == null ? 0 : expert.lowerBound(),
            expert == null ? null : expert.nameEn(),
            expert == null ? null : expert.nameFi(),
            expert != null && expert.declared(),
            reviewer.deeds(),
            reviewer.reads(need.language()),
            row.paired());
    boolean mayReview =
        reviewer.role() == Role.MANAGER || rights.gives(reviewer.level(), Privilege.REVIEW);
    return new Candidate(row.solution().value(), reviewer, mayReview, fit.suitability());
  }

  private static List<Long> ids(Collection<Reviewer> reviewers) {
    return reviewers.stream().map(reviewer -> reviewer.member().value()).toList();
  }
}
