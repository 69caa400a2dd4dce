package org.talkoot.web.drawing;

/** A kind of contribution in the band, in the order in which a week's stitches lie outwards. */
public enum Stitch {
  OUTCOME("var(--tk-c3)"),
  ACCEPTED("var(--tk-c1)"),
  RECOGNITION("var(--tk-c4)"),
  SOLUTION("var(--tk-ink-2)"),
  REVIEW("var(--tk-c2)");

  private final String colour;

  Stitch(String colour) {
    this.colour = colour;
  }

  String colour() {
    return colour;
  }
}
