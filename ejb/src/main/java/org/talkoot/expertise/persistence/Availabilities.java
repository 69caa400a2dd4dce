package org.talkoot.expertise.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.Availability;
import org.talkoot.member.MemberId;

/** Keeps how often and in which languages members help. */
@ApplicationScoped
public class Availabilities {
  private static final String KEEP =
      """
      insert into availability (member_id, weekly_reviews, away_until, languages, said_at)
      values (:member, :weekly, :awayUntil, :languages, :at)
      on conflict (member_id) do update
         set weekly_reviews = excluded.weekly_reviews, away_until = excluded.away_until,
             languages = excluded.languages, said_at = excluded.said_at
      """;

  @Inject private Jdbi jdbi;

  /** Keeps it in the place of what was said before. */
  public void keep(MemberId member, Availability said, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("member", member)
                .bind("weekly", said.weeklyReviews())
                .bind("awayUntil", said.awayUntil())
                .bindArray("languages", String.class, said.languages())
                .bind("at", at)
                .execute());
  }

  /** Returns what a member said, empty when nothing. */
  public Optional<Availability> find(MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select weekly_reviews, away_until, array_to_string(languages, ' ') as languages"
                        + " from availability where member_id = :member")
                .bind("member", member)
                .mapTo(Row.class)
                .map(Row::availability)
                .findOne());
  }

  /** What a member said, as its row tells it. */
  public record Row(int weeklyReviews, @Nullable LocalDate awayUntil, String languages) {
    Availability availability() {
      return new Availability(
          weeklyReviews,
          awayUntil,
          languages.isEmpty() ? List.of() : List.of(languages.split(" ", -1)));
    }
  }
}
