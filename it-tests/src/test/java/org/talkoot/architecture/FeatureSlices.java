package org.talkoot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * A slice for each feature, and one for each feature's pages and resources.
 *
 * <p>The technical edges stand between the two: they know who calls, and all pages and resources
 * stand on them.
 */
final class FeatureSlices implements SliceAssignment {
  private final String root;

  FeatureSlices(String root) {
    this.root = root;
  }

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    return Place.of(type, root)
        .map(
            place ->
                place.carrier() == Carrier.WEB
                    ? SliceIdentifier.of(place.feature(), "edge")
                    : SliceIdentifier.of(place.feature(), "core"))
        .orElseGet(SliceIdentifier::ignore);
  }

  @Override
  public String getDescription() {
    return "features and their edges";
  }
}
