package org.talkoot.expertise.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.expertise.Topic;
import org.talkoot.expertise.TopicId;
import org.talkoot.expertise.TopicRepository;
import org.talkoot.expertise.TopicSlug;

/** Keeps topics in their table; new ones are made by a statement that bears company. */
@ApplicationScoped
public class JpaTopicRepository implements TopicRepository {
  private static final String CREATE =
      """
      insert into topic (id, slug, name_en, name_fi, created_at)
      values (:id, :slug, :name, :name, :at) on conflict (slug) do nothing
      """;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;

  @Override
  public Optional<Topic> find(TopicSlug slug) {
    return entities
        .createQuery("select t from Topic t where t.slug = :slug", Topic.class)
        .setParameter("slug", slug.text())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<TopicId> named(Collection<TopicSlug> slugs, Instant at) {
    Map<TopicSlug, TopicId> known =
        slugs.stream()
            .distinct()
            .sorted((a, b) -> a.text().compareTo(b.text())) // one order, so that nobody deadlocks
            .collect(Collectors.toMap(Function.identity(), slug -> idOf(slug, at)));
    return slugs.stream().distinct().map(known::get).toList();
  }

  private TopicId idOf(TopicSlug slug, Instant at) {
    return find(slug.text())
        .orElseGet(
            () -> {
              create(slug, at);
              return find(slug.text()).orElseThrow();
            });
  }

  private Optional<TopicId> find(String slug) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from topic where slug = :slug")
                .bind("slug", slug)
                .mapTo(TopicId.class)
                .findOne());
  }

  private void create(TopicSlug slug, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(CREATE)
                .bind("id", TopicId.next())
                .bind("slug", slug.text())
                .bind("name", slug.words())
                .bind("at", at)
                .execute());
  }
}
