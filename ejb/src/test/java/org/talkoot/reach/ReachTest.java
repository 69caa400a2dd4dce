package org.talkoot.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.StoredProblem.aProblem;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.persistence.MemberQueries;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.persistence.NetworkQueries;
import org.talkoot.outcome.application.OutcomeReading;
import org.talkoot.outcome.persistence.OutcomeQueries;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemPath;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.PublishedProblems;
import org.talkoot.problem.persistence.KeptSummaries;
import org.talkoot.problem.persistence.ProblemQueries;
import org.talkoot.problem.persistence.PublishedQueries;
import org.talkoot.reach.application.FeedEntry;
import org.talkoot.reach.application.FeedReading;
import org.talkoot.reach.application.SitemapPage;
import org.talkoot.reach.application.SitemapReading;
import org.talkoot.reach.persistence.SitemapQueries;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;

/** Feeds and lists for search engines tell what a visitor may read, and nothing else. */
class ReachTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC);

  private final SitemapQueries queries = Wired.of(SitemapQueries.class, TestDatabase.jdbi());
  private final FeedReading feeds = feeds();
  private final SitemapReading sitemap =
      Wired.of(
          SitemapReading.class,
          queries,
          Wired.of(
              PublishedProblems.class, Wired.of(PublishedQueries.class, TestDatabase.jdbi()), NOW));
  private final long network = TestDatabase.network("talkoot-1");
  private final long petra = TestDatabase.member("petra");
  private final String slug = "net-" + Ids.text(network);
  private final String topic = "benches-" + Ids.text(network);

  @Test
  void a_problem_and_its_outcome_are_in_every_feed_they_belong_to() {
    ProblemId problem = aProblem(network, petra).asking("Where do benches help?").store();
    isAbout(problem);
    hasOutcome(problem);

    for (List<FeedEntry> entries :
        List.of(feeds.ofNetwork(slug).entries(), feeds.aboutTopic(topic).orElseThrow().entries())) {
      assertThat(entries).extracting(FeedEntry::isOutcome).containsExactly(true, false);
      assertThat(entries).allMatch(entry -> entry.path().id().equals(problem));
      assertThat(entries.get(0).summary()).isEqualTo("2 → 9 stops (with a bench). People sit.");
    }
    assertThat(feeds.ofMember("petra-" + Ids.text(petra)).entries())
        .extracting(FeedEntry::question)
        .contains("Where do benches help?");
    assertThat(feeds.ofNetwork(slug).updated()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
  }

  @Test
  void nothing_of_a_private_network_reaches_anybody() {
    ProblemId problem = aProblem(network, petra).asking("Who keeps a secret?").store();
    isAbout(problem);
    hasOutcome(problem);
    assertThat(listed(problem)).isTrue();
    TestDatabase.jdbi()
        .useHandle(
            h -> h.execute("update network set visibility = 'PRIVATE' where id = ?", network));

    assertThatThrownBy(() -> feeds.ofNetwork(slug)).isInstanceOf(UnknownNetwork.class);
    assertThat(feeds.aboutTopic(topic)).isEmpty();
    assertThat(feeds.ofMember("petra-" + Ids.text(petra)).entries()).isEmpty();
    assertThat(feeds.site().entries()).noneMatch(entry -> entry.path().id().equals(problem));
    assertThat(listed(problem)).isFalse();
    assertThat(sitemap.pages())
        .extracting(SitemapPage::path)
        .noneMatch(path -> path.contains(slug) || path.contains(topic));
  }

  @Test
  void drafts_and_withdrawn_problems_are_not_told() {
    ProblemId draft = aProblem(network, petra).draft().store();
    ProblemId withdrawn = aProblem(network, petra).in("withdrawn").store();
    isAbout(draft);

    assertThat(feeds.ofNetwork(slug).entries()).isEmpty();
    assertThat(feeds.aboutTopic(topic)).isEmpty();
    assertThat(listed(draft)).isFalse();
    assertThat(listed(withdrawn)).isFalse();
  }

  @Test
  void a_hidden_problem_is_in_no_feed_and_no_list_and_has_no_card() {
    ProblemId problem = aProblem(network, petra).asking("Who hid the benches?").store();
    isAbout(problem);
    hasOutcome(problem);
    assertThat(feeds.ofNetwork(slug).entries()).hasSize(2);
    TestDatabase.jdbi()
        .useHandle(
            h -> h.execute("update problem set hidden_at = now() where id = ?", problem.value()));

    assertThat(feeds.ofNetwork(slug).entries()).isEmpty();
    assertThat(feeds.aboutTopic(topic)).isEmpty();
    assertThat(feeds.ofMember("petra-" + Ids.text(petra)).entries()).isEmpty();
    assertThat(feeds.site().entries()).noneMatch(entry -> entry.path().id().equals(problem));
    assertThat(listed(problem)).isFalse();
    assertThat(sitemap.pages())
        .extracting(SitemapPage::path)
        .noneMatch(path -> path.contains(topic));
  }

  @Test
  void a_plan_is_no_news_yet() {
    ProblemId problem = aProblem(network, petra).store();
    hasOutcome(problem);
    TestDatabase.jdbi()
        .useHandle(
            h ->
                h.execute(
                    "update outcome_step set stage = 'planned' where problem_id = ?",
                    problem.value()));

    assertThat(feeds.ofNetwork(slug).entries())
        .extracting(FeedEntry::isOutcome)
        .containsExactly(false);
  }

  @Test
  void only_members_with_points_that_are_told_are_listed() {
    String handle = "petra-" + Ids.text(petra);
    assertThat(members()).doesNotContain("/member/" + handle);
    TestDatabase.jdbi()
        .useHandle(
            h ->
                h.execute(
                    "insert into reputation_account (network_id, member_id, balance)"
                        + " values (?, ?, 14)",
                    network,
                    petra));
    assertThat(members()).contains("/member/" + handle);
  }

  @Test
  void parts_have_no_more_pages_than_allowed_and_none_is_left_out() {
    PublishedQueries published = Wired.of(PublishedQueries.class, TestDatabase.jdbi());
    for (int i = 0; i < 5; i++) {
      aProblem(network, petra).store();
    }
    List<ProblemId> whole =
        published.range(ProblemId.of(0), 100_000, NOW.instant()).stream()
            .map(one -> one.id())
            .toList();
    List<ProblemId> inParts =
        published.ranges(2, NOW.instant()).stream()
            .flatMap(part -> published.range(part.first(), 2, NOW.instant()).stream())
            .map(one -> one.id())
            .toList();
    assertThat(inParts).isEqualTo(whole);
  }

  private List<String> members() {
    return sitemap.memberParts().stream()
        .flatMap(first -> sitemap.members(first).stream())
        .map(SitemapPage::path)
        .toList();
  }

  private boolean listed(ProblemId problem) {
    return sitemap.problemParts().stream()
        .flatMap(part -> sitemap.problems(part.first()).stream())
        .anyMatch(page -> page.path().startsWith(new ProblemPath(problem, "").text()));
  }

  private void isAbout(ProblemId problem) {
    TestDatabase.jdbi()
        .useHandle(
            h -> {
              h.execute(
                  "insert into topic (id, slug, name_en, name_fi, created_at)"
                      + " values (?, ?, 'Benches', 'Penkit', now())",
                  network,
                  topic);
              h.execute("insert into problem_topic values (?, ?)", problem.value(), network);
            });
  }

  private void hasOutcome(ProblemId problem) {
    TestDatabase.jdbi()
        .useHandle(
            h ->
                h.execute(
                    """
                    insert into outcome_step (id, problem_id, network_id, requester_id, stage, text,
                                              figure, evidence, on_time, reported_at)
                    values (?, ?, ?, ?, 'inUse', 'People sit.', cast(? as jsonb), '[]', true,
                            '2026-03-04T10:00:00Z')
                    """,
                    Ids.next(),
                    problem.value(),
                    network,
                    petra,
                    "{\"label\":\"with a"
                        + " bench\",\"before\":\"2\",\"after\":\"9\",\"unit\":\"stops\"}"));
  }

  private FeedReading feeds() {
    return Wired.of(
        FeedReading.class,
        queries,
        Wired.of(
            ProblemReading.class,
            Wired.of(ProblemQueries.class, TestDatabase.jdbi(), new KeptSummaries()),
            NOW),
        Wired.of(OutcomeReading.class, new OutcomeQueries(TestDatabase.jdbi())),
        Wired.of(NetworkReading.class, Wired.of(NetworkQueries.class, TestDatabase.jdbi())),
        Wired.of(MemberReading.class, Wired.of(MemberQueries.class, TestDatabase.jdbi())));
  }
}
