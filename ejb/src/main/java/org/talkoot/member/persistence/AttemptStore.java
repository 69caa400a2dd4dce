package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The attempts of the last minutes. */
@ApplicationScoped
public class AttemptStore {
  @Inject private Jdbi jdbi;

  /** Makes others who count the same bucket wait until the transaction ends. */
  public void lock(String bucket) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:bucket, 10))")
                .bind("bucket", bucket)
                .mapTo(Integer.class)
                .one());
  }

  /** Returns the latest attempts after an instant, latest first. */
  public List<Instant> since(String bucket, Instant since, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select at from sign_in_attempt where bucket = :bucket and at > :since
                    order by at desc limit :most
                    """)
                .bind("bucket", bucket)
                .bind("since", since)
                .bind("most", most)
                .mapTo(Instant.class)
                .list());
  }

  /** Notes an attempt and returns its id. */
  public long add(String bucket, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "insert into sign_in_attempt (bucket, at) values (:bucket, :at) returning id")
                .bind("bucket", bucket)
                .bind("at", at)
                .mapTo(Long.class)
                .one());
  }

  /** Forgets attempts. */
  public void remove(List<Long> ids) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from sign_in_attempt where id = any(:ids)")
                .bindArray("ids", Long.class, ids)
                .execute());
  }

  /** Forgets what no limit counts any more. */
  public void removeBefore(Instant instant) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from sign_in_attempt where at < :instant")
                .bind("instant", instant)
                .execute());
  }
}
