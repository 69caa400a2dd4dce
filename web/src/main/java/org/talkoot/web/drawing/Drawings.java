package org.talkoot.web.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.talkoot.web.expression.Steady;

/** The drawings by the names pages use. */
@Named("draw")
@Steady
@ApplicationScoped
public class Drawings {
  private static final int CLOSE = 64;

  /** Returns the path of a member's house mark. */
  public String mark(Object memberId) {
    return HouseMark.path(memberId.toString());
  }

  /** Returns the beam carried by figures who stand side by side. */
  public String beam(String figures) {
    return BeamScene.svg(figures, CLOSE);
  }

  /** Returns the beam carried by figures, with so much of it for each. */
  public String beam(String figures, int place) {
    return BeamScene.svg(figures, place);
  }

  /** Returns how far along the 1–5 scale a score lies, in percent. */
  public double along(Number score) {
    return (score.doubleValue() - 1) * 25;
  }
}
