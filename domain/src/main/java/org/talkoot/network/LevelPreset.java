package org.talkoot.network;

import java.util.Locale;

/** The level tables that come with the installation, from the mildest. */
public enum LevelPreset {
  /** For a network that begins: a newcomer may do nearly everything. */
  YOUNG,
  STANDARD,
  /** For a network where mistakes cost: trust comes before judging others. */
  STRICT;

  /** Returns the word used in data, addresses and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
