package org.talkoot.shared.application;

/**
 * What makes a request the same one again.
 *
 * @param caller id of the member, 0 for a visitor
 * @param path where it goes
 * @param key the caller's own name for it
 * @param body fingerprint of its body
 */
public record RequestKey(long caller, String path, String key, String body) {
  /** Returns the number under which the request is locked while it is in flight. */
  String lock() {
    return caller + " " + path + " " + key;
  }
}
