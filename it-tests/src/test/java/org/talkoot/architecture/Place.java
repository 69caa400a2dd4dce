package org.talkoot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/** Where a class lives: the feature is the package, the role its leaf. */
record Place(String feature, String leaf) {

  /** The place under a root package; empty for what lives elsewhere. */
  static Optional<Place> of(JavaClass type, String root) {
    String name = type.getBaseComponentType().getPackageName();
    if (!name.startsWith(root + ".")) {
      return Optional.empty();
    }
    String[] parts = name.substring(root.length() + 1).split("\\.", 2);
    return Optional.of(new Place(parts[0], parts.length == 1 ? "" : parts[1]));
  }

  Carrier carrier() {
    return Carrier.of(feature, leaf);
  }

  @Override
  public String toString() {
    return leaf.isEmpty() ? feature : feature + "." + leaf;
  }
}
