package org.talkoot.reputation;

import org.jspecify.annotations.Nullable;

/** A rule with all names replaced by places and numbers; the fields are read in the hot loops. */
final class CompiledRule {
  /** In place of a number's place: there is none. */
  static final int NONE = -1;

  /** In place of a number's place: what the part says. */
  static final int OF_PART = -2;

  final boolean takesBack;
  final int code;
  final int writes;
  final int set;
  final int version;
  final int versionPlace;
  final boolean isAlwaysInForce;
  final long validFrom;
  final long validUntil;
  final CompiledCondition[] when;
  final int to;
  final int[] never;
  final int track;
  final CompiledPoints points;
  final int[] occasion;
  final @Nullable CompiledCap cap;

  /** Where the number stands by whose member the rule's work can be divided, or what else. */
  final int route;

  /** The form of its occasions, see {@link OccasionTable#form}. */
  final int form;

  CompiledRule(
      boolean takesBack,
      int code,
      int writes,
      int set,
      boolean onlyVersion,
      int version,
      int versionPlace,
      long validFrom,
      long validUntil,
      CompiledCondition[] when,
      int to,
      int[] never,
      int track,
      CompiledPoints points,
      int[] occasion,
      @Nullable CompiledCap cap,
      int route,
      int form) {
    this.takesBack = takesBack;
    this.code = code;
    this.writes = writes;
    this.set = set;
    this.version = version;
    this.versionPlace = versionPlace;
    isAlwaysInForce =
        onlyVersion
            && versionPlace == NONE
            && validFrom == Long.MIN_VALUE
            && validUntil == Long.MAX_VALUE;
    this.validFrom = validFrom;
    this.validUntil = validUntil;
    this.when = when;
    this.to = to;
    this.never = never;
    this.track = track;
    this.points = points;
    this.occasion = occasion;
    this.cap = cap;
    this.route = route;
    this.form = form;
  }

  /** Whether the rule pays for the event; a rule that takes back always looks for its line. */
  boolean applies(EventBatch events, int event, int inForce) {
    return takesBack || (isInForce(events, event, inForce) && isMet(events, event));
  }

  private boolean isInForce(EventBatch events, int event, int inForce) {
    if (isAlwaysInForce) {
      return true;
    }
    long at = events.at(event);
    if (at < validFrom || at >= validUntil) {
      return false;
    }
    return versionPlace == NONE ? inForce == set : events.number(event, versionPlace) == version;
  }

  private boolean isMet(EventBatch events, int event) {
    for (CompiledCondition condition : when) {
      if (!condition.holds(events.number(event, condition.place()))) {
        return false;
      }
    }
    return true;
  }

  /** Marks the places of numbers that are members whose account it looks for. */
  void markMembers(boolean[] members) {
    if (to >= 0) {
      members[to] = true;
    }
    if (cap != null && cap.of() >= 0) {
      members[cap.of()] = true;
    }
  }

  boolean neverPays(EventBatch events, int event, long member) {
    for (int place : never) {
      if (events.number(event, place) == member) {
        return true;
      }
    }
    return false;
  }
}
