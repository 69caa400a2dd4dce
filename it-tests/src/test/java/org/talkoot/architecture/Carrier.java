package org.talkoot.architecture;

import java.util.Set;

/** The modules that carry packages, each with the places it may look at. */
enum Carrier {
  DOMAIN,
  EJB,
  WEB;

  private static final Set<String> SERVICES = Set.of("application", "persistence", "sample");
  private static final Set<String> EDGES = Set.of("page", "rest");

  /** Who carries a leaf: none is the domain itself. */
  static Carrier of(String feature, String leaf) {
    if (feature.equals("web") || EDGES.contains(leaf)) {
      return WEB;
    }
    return SERVICES.contains(leaf) ? EJB : DOMAIN;
  }

  /** Whether a class carried here may use what lives there. */
  boolean maySee(Place there) {
    return switch (this) {
      case DOMAIN -> there.carrier() == DOMAIN;
      case EJB -> there.carrier() != WEB;
      case WEB -> there.carrier() != EJB || there.leaf().equals("application");
    };
  }
}
