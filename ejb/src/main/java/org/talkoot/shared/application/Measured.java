package org.talkoot.shared.application;

import java.util.List;

/** Tells figures about itself; a bean of this kind is read by the operator's monitoring. */
public interface Measured {
  /** Returns the figures; asked once, when the application starts. */
  List<Measure> measures();
}
