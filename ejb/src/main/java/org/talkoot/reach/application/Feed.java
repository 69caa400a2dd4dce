package org.talkoot.reach.application;

import java.time.Instant;
import java.util.List;

/**
 * What is new somewhere, newest first.
 *
 * @param about what the feed is of
 * @param name how that is called in English and how in Finnish; empty for the whole site
 * @param page the page of it, without language
 * @param path the address of the feed below {@code /feeds}
 */
public record Feed(About about, Names name, String page, String path, List<FeedEntry> entries) {
  /** What a feed can be of. */
  public enum About {
    SITE,
    NETWORK,
    TOPIC,
    MEMBER
  }

  /** A name in both languages. */
  public record Names(String english, String finnish) {
    static Names same(String name) {
      return new Names(name, name);
    }
  }

  /** Copies the entries so that the feed cannot change. */
  public Feed {
    entries = List.copyOf(entries);
  }

  /** Returns when the newest entry came, the beginning of time for none. */
  public Instant updated() {
    return entries.isEmpty() ? Instant.EPOCH : entries.get(0).at();
  }
}
