package org.talkoot.architecture;

import java.util.List;
import java.util.Set;

/** The features from the lowest to the highest, and who may look at whom. */
final class Features {
  /** Each may see itself and those before it. */
  private static final List<String> UPWARDS =
      List.of(
          "shared",
          "member",
          "network",
          "draft",
          "expertise",
          "problem",
          "solution",
          "review",
          "assignment",
          "decision",
          "outcome",
          "routing",
          "moderation",
          "recognition",
          "reputation",
          "level",
          "badge",
          "workshop");

  /** What stands on all of them; of these only the portal may see its neighbours. */
  private static final Set<String> SUMMIT =
      Set.of("transfer", "notification", "search", "reach", "privacy", "feedback");

  private static final String PORTAL = "portal";

  /** Technical edges of the web module: they know who calls, no business; pages stand on them. */
  private static final String WEB = "web";

  private static final Set<String> SEEN_BY_WEB = Set.of(WEB, "shared", "member", "network");

  private Features() {}

  static boolean known(String feature) {
    return UPWARDS.contains(feature)
        || SUMMIT.contains(feature)
        || feature.equals(PORTAL)
        || feature.equals(WEB);
  }

  static boolean maySee(Place here, Place there) {
    String feature = here.feature();
    if (feature.equals(there.feature())) {
      return true;
    }
    if (here.carrier() == Carrier.WEB && SEEN_BY_WEB.contains(there.feature())) {
      return true;
    }
    if (feature.equals(WEB) || there.feature().equals(WEB)) {
      return false;
    }
    if (feature.equals(PORTAL)) {
      return true;
    }
    if (SUMMIT.contains(feature)) {
      return UPWARDS.contains(there.feature());
    }
    return UPWARDS.contains(there.feature())
        && UPWARDS.indexOf(there.feature()) < UPWARDS.indexOf(feature);
  }
}
