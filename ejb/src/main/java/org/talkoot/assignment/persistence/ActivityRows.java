package org.talkoot.assignment.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Keeps what members did lately: one addition a deed, decayed only where it is touched. */
@Dependent
public class ActivityRows {
  private static final String ADD =
      """
      insert into member_activity as kept (network_id, member_id, deeds, as_of)
      select n.id, m.id, 1, :at from network n, member m where n.id = :network and m.id = :member
      on conflict (network_id, member_id) do update
         set deeds = kept.deeds * power(0.5, greatest(0,
                       extract(epoch from excluded.as_of - kept.as_of)) / :halfLife)
                   + power(0.5, greatest(0,
                       extract(epoch from kept.as_of - excluded.as_of)) / :halfLife),
             as_of = greatest(kept.as_of, excluded.as_of)
      """;

  private final Jdbi jdbi;

  /** Works on the tables of this database. */
  @Inject
  public ActivityRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Counts a deed; those told out of order decay all the same. */
  public void add(long network, long member, Instant at, Duration halfLife) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("network", network)
                .bind("member", member)
                .bind("at", at)
                .bind("halfLife", halfLife.toSeconds())
                .execute());
  }
}
