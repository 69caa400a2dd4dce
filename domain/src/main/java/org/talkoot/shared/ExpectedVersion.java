package org.talkoot.shared;

import java.util.OptionalLong;

/**
 * The content version that the caller has read and means to change.
 *
 * <p>A REST client sends it as {@code If-Match}, a page keeps it in its form. Check it after the
 * caller's right and before the state of the thing.
 */
public final class ExpectedVersion {
  private static final ExpectedVersion ANY = new ExpectedVersion(true, OptionalLong.empty());
  private static final ExpectedVersion MISSING = new ExpectedVersion(false, OptionalLong.empty());

  private final boolean any;
  private final OptionalLong version;

  private ExpectedVersion(boolean any, OptionalLong version) {
    this.any = any;
    this.version = version;
  }

  /** Returns the expectation of exactly this version. */
  public static ExpectedVersion of(long version) {
    return new ExpectedVersion(false, OptionalLong.of(version));
  }

  /** Returns the expectation of a caller who takes whatever version there is. */
  public static ExpectedVersion any() {
    return ANY;
  }

  /** Returns what a caller says who should have named a version and did not. */
  public static ExpectedVersion missing() {
    return MISSING;
  }

  /**
   * Refuses unless the current version is the one that was read.
   *
   * @throws VersionMissing when the caller named none
   * @throws StaleVersion when somebody changed the thing meanwhile
   */
  public void check(long current) {
    if (any) {
      return;
    }
    if (version.orElseThrow(VersionMissing::new) != current) {
      throw new StaleVersion();
    }
  }
}
