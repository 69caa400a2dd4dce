package org.talkoot.expertise;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the topics. */
public interface TopicRepository {
  /** Returns the topic of this slug, if anybody ever named it. */
  Optional<Topic> find(TopicSlug slug);

  /**
   * Returns the ids of these topics in the order of the slugs and creates those nobody named
   * before; safe when several briefs name the same new topic at once.
   */
  List<TopicId> named(Collection<TopicSlug> slugs, Instant at);
}
