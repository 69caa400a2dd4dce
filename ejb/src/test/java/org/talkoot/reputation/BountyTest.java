package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.decision.BountyPaid;
import org.talkoot.expertise.Topic;
import org.talkoot.expertise.TopicId;
import org.talkoot.expertise.TopicRepository;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.problem.BountyBeyondBalance;
import org.talkoot.problem.OpenableBrief;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.RulesInForce;
import org.talkoot.problem.StoredProblem;
import org.talkoot.problem.application.ProblemPosting;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.problem.application.WithdrawProblem;
import org.talkoot.problem.persistence.SimilarProblems;
import org.talkoot.reputation.application.LedgerPointsAtHand;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.LedgerAudit;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.reputation.persistence.ReputationQueries;
import org.talkoot.shared.Part;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;

/** Extra points come out of the requester's own balance, under the lock of that account. */
class BountyTest {
  private static final Clock CLOCK = Clock.fixed(Told.NOON, ZoneOffset.UTC);

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final PayingLog log = new PayingLog(jdbi);
  private final long network = TestDatabase.network("talkoot-1");
  private final MemberId kaisa = joined("kaisa");
  private final MemberId tuula = joined("tuula");
  private final Drafts drafts = new Drafts();
  private final ProblemPosting posting =
      Wired.of(
          ProblemPosting.class,
          drafts,
          drafts.visible(),
          new SimilarProblems(jdbi),
          new NoTopics(),
          Wired.of(
              Memberships.class, Wired.of(MembershipRows.class, jdbi, new LevelTableRows(), CLOCK)),
          (RulesInForce) (where, at) -> 1,
          Wired.of(LedgerPointsAtHand.class, new Ledger(jdbi)),
          log,
          CLOCK);

  @BeforeEach
  void kaisa_has_a_hundred_points() {
    log.append(
        Told.event("recognition.awarded", network, "recognition", 5, "manager", 9, "grade", 2)
            .sharedBy(new Part(kaisa.value(), "framer", 100, 0)));
  }

  @Test
  void a_bounty_is_debited_when_the_problem_opens_and_returned_when_it_is_withdrawn() {
    ProblemId problem = drafts.draft(60);
    open(problem);
    assertThat(balance(kaisa)).isEqualTo(40);
    jdbi.useTransaction(
        handle -> posting.withdraw(new WithdrawProblem(kaisa, problem, "We moved house.")));
    assertThat(balance(kaisa)).isEqualTo(100);
    assertNothingDiffers();
  }

  @Test
  void a_bounty_beyond_the_balance_is_refused_by_its_field_and_loses_nothing() {
    ProblemId problem = drafts.draft(101);
    assertThatThrownBy(() -> open(problem))
        .isInstanceOfSatisfying(
            BountyBeyondBalance.class,
            refused -> {
              assertThat(refused.violations())
                  .singleElement()
                  .satisfies(
                      violation -> {
                        assertThat(violation.field()).isEqualTo("bounty");
                        assertThat(violation.args()).containsExactly(100L);
                      });
            });
    assertThat(balance(kaisa)).isEqualTo(100);
  }

  @Test
  void of_openings_at_once_only_as_many_pass_as_the_balance_bears() throws Exception {
    List<Callable<Boolean>> openings = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      ProblemId problem = drafts.draft(30);
      openings.add(() -> opens(problem));
    }
    assertThat(atOnce(openings)).filteredOn(passed -> passed).hasSize(3);
    assertThat(balance(kaisa)).isEqualTo(10);
    assertNothingDiffers();
  }

  @Test
  void a_paid_bounty_follows_the_shares_to_the_last_point() {
    ProblemId problem = drafts.draft(31);
    open(problem);
    MemberId eero = joined("eero");
    log.append(
        new BountyPaid(
            drafts.get(problem).facts(),
            31,
            List.of(
                new Part(tuula.value(), "solver", 67, 5), new Part(eero.value(), "refiner", 33, 5)),
            kaisa.value(),
            Told.NOON));
    assertThat(balance(tuula)).isEqualTo(21);
    assertThat(balance(eero)).isEqualTo(10);
    assertThat(balance(kaisa)).isEqualTo(69);
    assertNothingDiffers();
  }

  private void open(ProblemId problem) {
    jdbi.useTransaction(handle -> posting.open(problem, kaisa));
  }

  private boolean opens(ProblemId problem) {
    try {
      open(problem);
      return true;
    } catch (BountyBeyondBalance refused) {
      return false;
    }
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> calls) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(calls.size());
    try {
      List<Boolean> answers = new ArrayList<>();
      for (Future<Boolean> answer : people.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      people.shutdown();
    }
  }

  private long balance(MemberId member) {
    return new ReputationQueries(jdbi)
        .networks(member, Viewer.of(member)).stream().mapToLong(total -> total.balance()).sum();
  }

  private void assertNothingDiffers() {
    assertThat(
            new LedgerAudit(jdbi, new NetworkRules(jdbi)).of(network).orElseThrow().differences())
        .isEmpty();
  }

  private MemberId joined(String name) {
    long member = TestDatabase.member(name);
    StoredProblem.join(network, member);
    return MemberId.of(member);
  }

  /** Kaisa's drafts, without a database. */
  private final class Drafts implements ProblemRepository {
    private final Map<ProblemId, Problem> all = new ConcurrentHashMap<>();

    ProblemId draft(int bounty) {
      Problem draft =
          Problem.draft(
              NetworkId.of(network), kaisa, OpenableBrief.with(Told.NOON, bounty), Told.NOON);
      add(draft);
      return draft.id();
    }

    VisibleProblems visible() {
      return new VisibleProblems() {
        @Override
        public Problem lock(ProblemId id, MemberId member) {
          return Drafts.this.get(id);
        }
      };
    }

    @Override
    public Optional<Problem> find(ProblemId id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public Problem get(ProblemId id) {
      return find(id).orElseThrow();
    }

    @Override
    public Problem lock(ProblemId id) {
      return get(id);
    }

    @Override
    public Problem lockToAnswer(ProblemId id) {
      return get(id);
    }

    @Override
    public void add(Problem problem) {
      all.put(problem.id(), problem);
    }

    @Override
    public void remove(Problem draft) {
      all.remove(draft.id());
    }
  }

  /** Topics that nobody ever named. */
  private static final class NoTopics implements TopicRepository {
    @Override
    public Optional<Topic> find(TopicSlug slug) {
      return Optional.empty();
    }

    @Override
    public List<TopicId> named(Collection<TopicSlug> slugs, java.time.Instant at) {
      return List.of();
    }
  }
}
