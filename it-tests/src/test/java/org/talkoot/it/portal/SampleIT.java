package org.talkoot.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** What the living sample must show, whatever day it was told. */
class SampleIT {
  private static final String OF_THE_SAMPLE =
      " in (select id from member where email like '%@talkoot.example')";

  private final Portal portal = Portal.running();

  @Test
  void problems_stand_in_every_state() throws SQLException {
    assertThat(found("select distinct status from problem where requested_by" + OF_THE_SAMPLE))
        .contains(
            "draft", "coaching", "open", "inReview", "decided", "outcome", "closed", "withdrawn");
    assertThat(found("select distinct state from refinement where refiner_id" + OF_THE_SAMPLE))
        .contains("open", "merged", "declined");
    assertThat(
            found(
                "select t.solutions from problem p join problem_tally t on t.problem_id = p.id"
                    + " where p.status = 'open' and p.requested_by"
                    + OF_THE_SAMPLE))
        .as("some open problems wait for a first answer, others have several")
        .contains("0", "2", "4");
  }

  @Test
  void managers_find_something_to_do_and_something_done() throws SQLException {
    assertThat(found("select distinct coalesce(ruling, 'open') from reputation_hold"))
        .contains("open", "released");
    assertThat(found("select distinct state from integrity_case")).contains("dismissed");
    assertThat(found("select distinct grade from recognition")).hasSize(3);
    assertThat(found("select citation from recognition group by citation having count(*) > 1"))
        .as("no honour is said twice")
        .isEmpty();
    assertThat(found("select distinct rule from ledger_line where reverses > 0"))
        .as("corrections are lines of their own")
        .isNotEmpty();
  }

  @Test
  void something_is_hidden_with_its_reasons_and_every_topic_says_what_it_is_about()
      throws SQLException {
    assertThat(
            found(
                "select rule from hiding where lifted_at is null and facts <> '' and author_id"
                    + OF_THE_SAMPLE))
        .contains("privacy");
    assertThat(
            found(
                "select o.slug from topic o join problem_topic t on t.topic_id = o.id"
                    + " join problem p on p.id = t.problem_id"
                    + " where (o.about_en = '' or o.about_fi = '') and p.requested_by"
                    + OF_THE_SAMPLE
                    + " and p.listed_at < now() - interval '1 day'"))
        .isEmpty();
  }

  @Test
  void members_climbed_and_what_they_earned_they_use() throws SQLException {
    assertThat(found("select distinct level from membership where member_id" + OF_THE_SAMPLE))
        .contains("NEWCOMER", "MEMBER", "TRUSTED");
    assertThat(
            found(
                "select distinct brief ->> 'pot' from problem where requested_by" + OF_THE_SAMPLE))
        .contains("S", "M", "L");
  }

  @Test
  void it_was_told_once() throws SQLException {
    assertThat(
            found(
                "select question from (select brief ->> 'question' as question from problem"
                    + " where requested_by"
                    + OF_THE_SAMPLE
                    + " and listed_at < now() - interval '1 day'" // later ones are other tests'
                    + ") told group by question having count(*) > 1"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"week", "month", "season", "all"})
  void every_period_has_its_honour(String period) throws InterruptedException {
    await("somebody is honoured", () -> isHonoured(period, "top"));
  }

  @Test
  void somebody_rises() throws InterruptedException {
    await("somebody rises", () -> isHonoured("month", "rising"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"village-halls", "small-firms", "housing", "hirsijarvi"})
  void its_ledgers_follow_from_its_events(String network) throws InterruptedException {
    RestClient operator = TestMember.ofTheSample("irja", portal.rest()).rest();
    await("every subscriber has heard the story", () -> isHeard(operator));
    String path = "/networks/" + network + "/verifications";
    String found = path + "/" + operator.post(path).expect(201).text("id");
    await(
        "the verification ends",
        () -> operator.get(found).expect(200).text("status").equalsIgnoreCase("done"));
    JsonNode report = operator.get(found).json();
    assertThat(report.path("differences")).as(report.toPrettyString()).isEmpty();
    assertThat(report.path("lines").asLong()).isPositive();
  }

  private static boolean isHeard(RestClient operator) {
    JsonNode subscribers = operator.get("/subscribers").expect(200).json().path("items");
    return StreamSupport.stream(subscribers.spliterator(), false)
        .allMatch(one -> one.path("waiting").asLong() == 0);
  }

  private boolean isHonoured(String period, String kind) {
    String path = "/honour-roll?period=" + period + "&kind=" + kind;
    return !portal.rest().get(path).expect(200).json().path("items").isEmpty();
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(giveUp);
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }

  private List<String> found(String sql) throws SQLException {
    try (Connection database = portal.database();
        PreparedStatement query = database.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
