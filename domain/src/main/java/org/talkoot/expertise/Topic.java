package org.talkoot.expertise;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A field of knowledge that problems, members and points share, known by its slug everywhere. */
@Entity
@Table(name = "topic")
public class Topic {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TopicId id;

  private String slug;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_fi")
  private String nameFi;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected Topic() {}

  /**
   * Begins a topic that somebody named for the first time; both names begin as its slug's words.
   */
  public Topic(TopicId id, TopicSlug slug, Instant at) {
    this.id = id;
    this.slug = slug.text();
    this.nameEn = slug.words();
    this.nameFi = slug.words();
    this.createdAt = at;
  }

  /** Returns the id. */
  public TopicId id() {
    return id;
  }

  /** Returns the slug. */
  public TopicSlug slug() {
    return TopicSlug.of(slug);
  }

  /** Returns the name in the language, English unless it is Finnish. */
  public String name(String language) {
    return "fi".equals(language) ? nameFi : nameEn;
  }

  /** Gives the topic the names that people use for it. */
  public void rename(String english, String finnish) {
    nameEn = english;
    nameFi = finnish;
  }

  /** Returns when the topic was first named. */
  public Instant createdAt() {
    return createdAt;
  }
}
