package org.talkoot.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.Level;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Role;
import org.talkoot.problem.DueDay;

/** Reads who could review in a network, and holds them while seats are given. */
@ApplicationScoped
public class ReviewerRows {
  /** Over so many days load is counted. */
  public static final Duration WEEK = Duration.ofDays(7);

  private static final String LOAD =
      """
      (select count(*) from review_assignment o
        where o.reviewer_id = m.id and o.state <> 'WITHDRAWN'
          and (o.state in ('OFFERED', 'ACCEPTED') or o.offered_at > :weekAgo))
      """;

  private static final String LIKELY =
      """
      select m.id
        from membership s
        join member m on m.id = s.member_id
        left join availability v on v.member_id = m.id
        left join member_activity y on y.member_id = m.id and y.network_id = s.network_id
       where s.network_id = :network and m.disabled_at is null and not m.imported
         and (v.away_until is null or v.away_until < :today)
         and coalesce(v.weekly_reviews, :usual) >
      """
          + LOAD
          + """
           order by m.id = any(:experts) desc, coalesce(y.deeds, 0) desc, m.id limit :most
          """;

  private static final String FACTS =
      """
      select m.id as member, m.handle, m.display_name, s.role, s.level, m.language,
             array_to_string(v.languages, ' ') as languages,
             coalesce(v.weekly_reviews, :usual) -
      """
          + LOAD
          + """
             as free_load,
             coalesce(y.deeds * power(0.5,
               greatest(0, extract(epoch from cast(:now as timestamptz) - y.as_of)) / :halfLife), 0)
               as deeds
        from member m
        join membership s on s.member_id = m.id and s.network_id = :network
        left join availability v on v.member_id = m.id
        left join member_activity y on y.member_id = m.id and y.network_id = s.network_id
       where m.id = any(:members) and m.disabled_at is null
         and (v.away_until is null or v.away_until < :today)
       order by m.id
      """;

  @Inject private Jdbi jdbi;

  /**
   * Returns members who could take a review, those who know something first, then the most active.
   *
   * @param usualLoad reviews a week of whoever set none
   */
  public List<Long> likely(
      NetworkId network, Collection<Long> experts, int usualLoad, int most, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LIKELY)
                .bind("network", network)
                .bindArray("experts", Long.class, experts)
                .bind("usual", usualLoad)
                .bind("weekAgo", now.minus(WEEK))
                .bind("today", DueDay.at(now).day())
                .bind("most", most)
                .mapTo(Long.class)
                .list());
  }

  /** Holds these members until the transaction ends, so that nobody else gives them seats. */
  public void hold(Collection<Long> members) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select id from member where id = any(:members) order by id"
                        + " for no key update")
                .bindArray("members", Long.class, members)
                .mapTo(Long.class)
                .list());
  }

  /** Returns what is to be known of these members; those who are away are left out. */
  public List<Reviewer> facts(
      NetworkId network, Collection<Long> members, int usualLoad, Duration halfLife, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FACTS)
                .bind("network", network)
                .bindArray("members", Long.class, members)
                .bind("usual", usualLoad)
                .bind("halfLife", halfLife.toSeconds())
                .bind("now", now)
                .bind("weekAgo", now.minus(WEEK))
                .bind("today", DueDay.at(now).day())
                .mapTo(Reviewer.class)
                .list());
  }

  /** Returns which of these are of level Mentor or above in the network. */
  public Set<Long> mentors(NetworkId network, Collection<Long> members) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select member_id from membership where network_id = :network"
                        + " and member_id = any(:members) and level in ('MENTOR', 'ELDER')")
                .bind("network", network)
                .bindArray("members", Long.class, members)
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
  }

  /**
   * Somebody who could review.
   *
   * @param languages tags of the languages they say they read, with spaces between; null when they
   *     said nothing
   * @param freeLoad how many more reviews they take this week
   * @param deeds what they did lately, decayed until now
   */
  public record Reviewer(
      MemberId member,
      String handle,
      String displayName,
      Role role,
      Level level,
      String language,
      @Nullable String languages,
      int freeLoad,
      double deeds) {
    /** Tells whether they said that they read others, but not this language. */
    public boolean cannotRead(String tag) {
      return languages != null && !List.of(languages.split(" ", -1)).contains(tag);
    }

    /**
     * Tells whether they read the language: as they say, or because the portal speaks it to them.
     */
    public boolean reads(String tag) {
      return languages == null ? language.equals(tag) : !cannotRead(tag);
    }
  }
}
