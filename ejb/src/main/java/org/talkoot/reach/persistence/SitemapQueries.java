package org.talkoot.reach.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.expertise.application.TopicRef;

/** Reads which networks, topics and members have something that a visitor can read. */
@ApplicationScoped
public class SitemapQueries {
  private static final String TOPIC_SHOWN =
      """
       where exists (select 1 from problem_topic pt join problem p on p.id = pt.problem_id
                      where pt.topic_id = o.id and p.opened_at is not null
                        and p.status <> 'withdrawn' and p.hidden_at is null and network_visible(p.network_id, 0))
      """;

  /** Those with points that are told; what a veiled problem brought is not. */
  private static final String KNOWN =
      """
        from member m
       where m.disabled_at is null
         and exists (select 1 from reputation_account a join network n on n.id = a.network_id
                      where a.member_id = m.id and n.visibility = 'PUBLIC'
                        and a.balance - hidden_from(a.network_id, a.member_id, 0) > 0)
      """;

  @Inject private Jdbi jdbi;

  /** Returns the slugs of public networks. */
  public List<String> networks(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select slug from network where visibility = 'PUBLIC' order by slug"
                        + " limit :most")
                .bind("most", most)
                .mapTo(String.class)
                .list());
  }

  /** Returns the slugs of topics that public problems are about. */
  public List<String> topics(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select o.slug from topic o" + TOPIC_SHOWN + " order by o.slug limit :most")
                .bind("most", most)
                .mapTo(String.class)
                .list());
  }

  /** Returns a topic that public problems are about. */
  public Optional<TopicRef> topic(String slug) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select o.slug, o.name_en, o.name_fi from topic o"
                        + TOPIC_SHOWN
                        + " and o.slug = :slug")
                .bind("slug", slug)
                .mapTo(TopicRef.class)
                .findOne());
  }

  /** Returns the handles with which parts of so many known members begin. */
  public List<String> memberParts(int size) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select min(handle) as first from (select m.handle,"
                        + " (row_number() over (order by m.handle) - 1) / :size as part"
                        + KNOWN
                        + ") numbered group by part order by first")
                .bind("size", size)
                .mapTo(String.class)
                .list());
  }

  /** Returns the handles of so many known members from one on. */
  public List<String> members(String first, int size) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select m.handle"
                        + KNOWN
                        + " and m.handle >= :first order by m.handle limit :size")
                .bind("first", first)
                .bind("size", size)
                .mapTo(String.class)
                .list());
  }
}
