package org.talkoot.network;

/** Who may know of a network and what is in it. */
public enum Visibility {
  /** Everybody. */
  PUBLIC,
  /** Its members only; to others it does not exist. */
  PRIVATE
}
