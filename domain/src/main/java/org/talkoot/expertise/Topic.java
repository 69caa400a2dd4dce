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

  @Column(name = "about_en")
  private String aboutEn = "";

  @Column(name = "about_fi")
  private String aboutFi = "";

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

  /** Says how people call the topic and what it is about. */
  public void describe(TopicWords english, TopicWords finnish) {
    nameEn = english.name();
    aboutEn = english.about();
    nameFi = finnish.name();
    aboutFi = finnish.about();
  }

  /** Returns what is said of it in the language, English unless it is Finnish. */
  public TopicWords words(String language) {
    return "fi".equals(language)
        ? new TopicWords(nameFi, aboutFi)
        : new TopicWords(nameEn, aboutEn);
  }

  /** Returns when the topic was first named. */
  public Instant createdAt() {
    return createdAt;
  }
}
