package org.talkoot.assignment.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.shared.application.Columns;

/** Keeps what members did lately: added up and decayed only where it is touched. */
@Dependent
public class ActivityRows {
  private static final String ADD =
      """
      insert into member_activity as kept (network_id, member_id, deeds, as_of)
      select n.id, m.id, d.deeds::double precision, d.as_of::timestamptz
        from unnest(:networks, :members, :deeds, :asOf) as d (network, member, deeds, as_of)
        join network n on n.id = d.network join member m on m.id = d.member
       order by n.id, m.id
      on conflict (network_id, member_id) do update
         set deeds = kept.deeds * power(0.5, greatest(0,
                       extract(epoch from excluded.as_of - kept.as_of)) / :halfLife)
                   + excluded.deeds * power(0.5, greatest(0,
                       extract(epoch from kept.as_of - excluded.as_of)) / :halfLife),
             as_of = greatest(kept.as_of, excluded.as_of)
      """;

  private final Jdbi jdbi;

  /** Works on the tables of this database. */
  @Inject
  public ActivityRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Counts deeds; those told out of order decay all the same. */
  public void add(Collection<Deeds> deeds, Duration halfLife) {
    jdbi.useHandle(
        handle ->
            Columns.of(handle.createUpdate(ADD), deeds)
                .number("networks", Deeds::network)
                .number("members", Deeds::member)
                .text("deeds", Deeds::weight)
                .text("asOf", Deeds::asOf)
                .statement()
                .bind("halfLife", halfLife.toSeconds())
                .execute());
  }

  /**
   * What a member did in a network.
   *
   * @param weight how many deeds they weigh at the moment of the latest
   * @param asOf the moment of the latest
   */
  public record Deeds(long network, long member, double weight, Instant asOf) {
    /** Adds those of the same member in the same network. */
    public Deeds and(Deeds other, Duration halfLife) {
      Instant latest = asOf.isAfter(other.asOf) ? asOf : other.asOf;
      return new Deeds(network, member, at(latest, halfLife) + other.at(latest, halfLife), latest);
    }

    private double at(Instant moment, Duration halfLife) {
      double age = Duration.between(asOf, moment).toMillis() / 1e3;
      return weight * Math.pow(0.5, age / halfLife.toSeconds());
    }
  }
}
