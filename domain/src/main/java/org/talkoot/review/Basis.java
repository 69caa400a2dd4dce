package org.talkoot.review;

import java.util.Locale;

/** How a consensus was found. */
public enum Basis {
  /** The middle of the reviews, all alike: there are few, or nobody knows their reviewers yet. */
  MEDIAN,
  /** Weighed by how strictly and how evenly each reviewer scores. */
  MODEL;

  /** Returns the code that answers use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
