package org.talkoot.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Replay;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.ReputationFold;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.RuleSets;
import org.talkoot.shared.RecordedEvent;

/**
 * Folds a whole real community with our engine and holds the result against the reputation that its
 * own site had computed.
 */
class OracleTest {

  private static final long SITE = 1;
  private static final RuleSet RULES = RuleSets.stackExchange2018();

  private static Dump dump;

  @BeforeAll
  static void the_dump_is_there() {
    dump = new Dump(data().resolve("stackexchange-quantumcomputing-2018-09"));
    assumeTrue(
        dump.missing().isEmpty(),
        () ->
            "SKIPPED: no data dump in "
                + dump.folder()
                + "; name the data folder by TALKOOT_DATA to run the oracle of the ledger");
  }

  @Test
  void the_engine_computes_the_reputation_that_the_imported_site_had(TestReporter reporter) {
    List<BadRow> badRows = new ArrayList<>();
    Map<Long, DumpPost> posts = posts(badRows);
    Folded folded = fold(votesInOrder(badRows), posts);
    ReputationReport everybody = ReputationReport.empty();
    ReputationReport authors = ReputationReport.empty();
    Set<Long> owners = new HashSet<>();
    posts.values().stream().filter(OracleTest::isContribution).forEach(p -> owners.add(p.owner()));
    for (DumpUser user : users(badRows)) {
      long balance = folded.balance(user.id());
      Agreement agreement = Agreement.of(RULES, balance, user.reputation(), user.downVotes());
      everybody = everybody.with(agreement);
      authors = owners.contains(user.id()) ? authors.with(agreement) : authors;
    }

    reporter.publishEntry("oracle", figures(everybody, authors, folded));
    System.out.println("Oracle of the ledger: " + figures(everybody, authors, folded));

    assertThat(badRows).isEmpty();
    assertThat(folded.replay.hash()).isEqualTo(folded.fold.standings().hash());
    assertThat(folded.onMissingPosts).isEqualTo(587);
    assertThat(everybody.total()).isEqualTo(3_460);
    assertThat(everybody.exact()).isEqualTo(3_360);
    assertThat(everybody.outsideEnvelope()).isZero();
    assertThat(authors.exact() / (double) authors.total()).isBetween(0.746, 0.748);
  }

  private static String figures(
      ReputationReport everybody, ReputationReport authors, Folded folded) {
    return "%d of %d members exact (%d with the unknown association bonus), %d within the envelope, %d outside; %d of %d authors exact; %d votes skipped as their post is missing"
        .formatted(
            everybody.exact(),
            everybody.total(),
            everybody.withAssociationBonus(),
            everybody.withinEnvelope(),
            everybody.outsideEnvelope(),
            authors.exact(),
            authors.total(),
            folded.onMissingPosts);
  }

  private static Folded fold(Stream<DumpVote> votes, Map<Long, DumpPost> posts) {
    Folded folded = new Folded();
    DumpVoteTreatment treatment = new DumpVoteTreatment(SITE);
    votes.forEach(
        vote -> {
          DumpPost post = posts.get(vote.post());
          if (post == null) {
            folded.onMissingPosts++;
          } else if (isContribution(post)) {
            treatment.eventOf(vote, voted(post, posts)).ifPresent(folded::take);
          }
        });
    return folded;
  }

  private static VotedPost voted(DumpPost post, Map<Long, DumpPost> posts) {
    DumpPost question = post.isQuestion() ? post : posts.get(post.question());
    return new VotedPost(
        post.isQuestion(),
        post.id(),
        Math.max(0, post.owner()),
        question == null ? 0 : Math.max(0, question.owner()),
        0,
        post.communityWiki(),
        List.of());
  }

  private static boolean isContribution(DumpPost post) {
    return post.isQuestion() || post.isAnswer();
  }

  private static Map<Long, DumpPost> posts(List<BadRow> badRows) {
    Map<Long, DumpPost> posts = new HashMap<>();
    try (DumpCursor<DumpPost> cursor = dump.open(DumpFile.POSTS, badRows::add)) {
      cursor.forEachRemaining(post -> posts.put(post.id(), post));
    }
    return posts;
  }

  private static Stream<DumpVote> votesInOrder(List<BadRow> badRows) {
    List<DumpVote> votes = new ArrayList<>();
    try (DumpCursor<DumpVote> cursor = dump.open(DumpFile.VOTES, badRows::add)) {
      cursor.forEachRemaining(votes::add);
    }
    return votes.stream().sorted(DumpVote.IN_ORDER);
  }

  private static List<DumpUser> users(List<BadRow> badRows) {
    List<DumpUser> users = new ArrayList<>();
    try (DumpCursor<DumpUser> cursor = dump.open(DumpFile.USERS, badRows::add)) {
      cursor.forEachRemaining(users::add);
    }
    return users.stream().filter(DumpUser::isPerson).toList();
  }

  /** The data lies beside the project unless a property or the environment says otherwise. */
  private static Path data() {
    String named =
        System.getProperty("TALKOOT_DATA", System.getenv().getOrDefault("TALKOOT_DATA", ""));
    Path root = Path.of("").toAbsolutePath();
    Path project = Files.isDirectory(root.resolve("domain")) ? root : root.getParent();
    return named.isEmpty() ? project.resolve("../shared/data").normalize() : Path.of(named);
  }

  private static final class Folded {
    private final ReputationFold fold =
        new ReputationFold(new ReputationEngine(RuleBook.of(RULES)));
    private final Replay replay = new Replay(RuleBook.of(RULES));
    private long events;
    private long onMissingPosts;

    void take(DumpEvent event) {
      fold.take(++events, event);
      replay.take(new RecordedEvent(events, event, true));
    }

    long balance(long user) {
      return fold.standings().balance(new AccountId(SITE, user));
    }
  }
}
