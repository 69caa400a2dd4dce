package org.talkoot.badge.page;

import org.jspecify.annotations.Nullable;

/**
 * A badge as pages show it.
 *
 * @param family drawing of the medal
 * @param text what it is for
 * @param criteria what it asks for, in words of its data
 * @param each whether it is granted for each thing apart
 * @param held how often the reader holds it
 * @param progress how far the reader has come, in words; null where there is nothing to say
 * @param percent the same as a number from 0 to 100
 */
public record BadgeCard(
    String code,
    String network,
    String name,
    String text,
    String track,
    String medal,
    String family,
    String criteria,
    boolean each,
    boolean revocable,
    long holders,
    long held,
    @Nullable String progress,
    long percent) {
  /** Returns the address of its page. */
  public String path() {
    return "/badge/" + code + "?network=" + network;
  }
}
