package org.talkoot.network;

/**
 * What a track must show for a level; all four at once.
 *
 * @param bound least lower bound of good against bad contributions, in percent, 1 to 99
 * @param volume least number of good contributions
 * @param days least number of different UTC days on which somebody found one good
 * @param givers least number of different people who did
 */
public record Threshold(int bound, int volume, int days, int givers) {
  /** Refuses what could not be meant. */
  public Threshold {
    require(bound >= 1 && bound <= 99, "bound must be 1 to 99 percent");
    require(volume >= 1, "volume must be at least 1");
    require(days >= 1, "days must be at least 1");
    require(givers >= 1, "givers must be at least 1");
  }

  boolean isAtLeast(Threshold other) {
    return bound >= other.bound
        && volume >= other.volume
        && days >= other.days
        && givers >= other.givers;
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new IllegalArgumentException(reason);
    }
  }
}
