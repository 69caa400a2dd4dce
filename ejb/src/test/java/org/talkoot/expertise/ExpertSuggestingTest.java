package org.talkoot.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.expertise.application.ExpertReason;
import org.talkoot.expertise.application.ExpertSuggesting;
import org.talkoot.expertise.application.SuggestedExpert;
import org.talkoot.expertise.application.WhoMightKnow;
import org.talkoot.expertise.persistence.JpaTopicRepository;
import org.talkoot.expertise.persistence.LikelyRows;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.routing.persistence.ExpertQueries;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;

/** Who is named as somebody who might know, and what is said of them. */
class ExpertSuggestingTest {
  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");
  private static final long MILLION = 1_000_000;

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final ExpertSuggesting suggesting =
      Wired.of(
          ExpertSuggesting.class,
          Wired.of(ExpertQueries.class, jdbi),
          Wired.of(LikelyRows.class, jdbi),
          Clock.fixed(NOON, ZoneOffset.UTC));
  private final TopicSlug heat = TopicSlug.of("heat " + UUID.randomUUID().toString().substring(24));
  private final NetworkId village = NetworkId.of(TestDatabase.network("talkoot-1"));
  private final NetworkId secret = NetworkId.of(TestDatabase.network("talkoot-1"));
  private final MemberId asker = member("asker", village);
  private TopicId topic;

  @BeforeEach
  void the_topic_is_known() {
    topic = Wired.of(JpaTopicRepository.class, jdbi).named(List.of(heat), NOON).get(0);
  }

  @Test
  void who_was_found_good_stands_before_who_says_so_and_each_with_the_reason() {
    MemberId says = member("says", village);
    MemberId shows = member("shows", village);
    declares(says);
    found(shows, village, 9);

    List<SuggestedExpert> named = named(Locale.ENGLISH, "en");
    assertThat(named).extracting(one -> one.person().id()).containsExactly(shows, says);
    assertThat(reasons(named).get(0))
        .matches("Others found them good at heat [0-9a-f ]+: at least 7\\d%");
    assertThat(reasons(named).get(1)).startsWith("Says that they know about heat");
    assertThat(reasons(named(FINNISH, "fi")).get(1)).startsWith("Sanoo osaavansa aiheen heat");
  }

  @Test
  void what_another_network_found_is_not_said_here() {
    MemberId both = member("both", village);
    joins(both, secret);
    found(both, secret, 9);
    assertThat(named(Locale.ENGLISH, "en")).isEmpty();
  }

  @Test
  void who_left_who_is_away_who_reads_another_language_and_who_asks_are_not_named() {
    MemberId left = member("left", village);
    MemberId away = member("away", village);
    MemberId swedish = member("swedish", village);
    List.of(left, away, swedish, asker).forEach(one -> found(one, village, 9));
    execute("delete from membership where member_id = ?", left.value());
    says(away, "date '2026-05-14'", "'{}'");
    says(swedish, "null", "'{sv}'");

    assertThat(named(Locale.ENGLISH, "en")).isEmpty();
    assertThat(named(Locale.ENGLISH, "sv"))
        .extracting(one -> one.person().id())
        .containsExactly(swedish);
  }

  @Test
  void five_are_named_at_most() {
    for (int i = 0; i < 7; i++) {
      declares(member("says", village));
    }
    assertThat(named(Locale.ENGLISH, "")).hasSize(ExpertSuggesting.MOST);
  }

  private List<SuggestedExpert> named(Locale locale, String language) {
    return suggesting.of(new WhoMightKnow(village, List.of(heat), language, asker), locale);
  }

  private static List<String> reasons(List<SuggestedExpert> named) {
    return named.stream().flatMap(one -> one.reasons().stream()).map(ExpertReason::text).toList();
  }

  private MemberId member(String name, NetworkId network) {
    MemberId id = MemberId.of(TestDatabase.member(name));
    joins(id, network);
    return id;
  }

  private void joins(MemberId member, NetworkId network) {
    execute(
        "insert into membership (network_id, member_id, role, joined_at)"
            + " values (?, ?, 'MEMBER', now())",
        network.value(),
        member.value());
  }

  private void declares(MemberId member) {
    execute(
        "insert into declared_skill (member_id, topic_id, declared_at) values (?, ?, now())",
        member.value(),
        topic.value());
  }

  /** Two others have judged so many pieces of work of full weight to be good. */
  private void found(MemberId member, NetworkId network, int good) {
    execute(
        "insert into topic_skill (network_id, member_id, topic_id, good, bad, judgements)"
            + " values (?, ?, ?, ?, 0, ?)",
        network.value(),
        member.value(),
        topic.value(),
        good * MILLION,
        good);
    for (int i = 0; i < 2; i++) {
      execute(
          "insert into topic_judge (network_id, member_id, topic_id, judge_id, judgements,"
              + " newest_at) values (?, ?, ?, ?, 1, now())",
          network.value(),
          member.value(),
          topic.value(),
          TestDatabase.member("judge"));
    }
  }

  private void says(MemberId member, String awayUntil, String languages) {
    execute(
        "insert into availability (member_id, weekly_reviews, away_until, languages, said_at)"
            + " values (?, 3, "
            + awayUntil
            + ", "
            + languages
            + ", now())",
        member.value());
  }

  private void execute(String sql, Object... args) {
    jdbi.useHandle(handle -> handle.execute(sql, args));
  }
}
