package org.talkoot.workshop.page;

import java.io.Serializable;
import org.talkoot.reputation.RuleNumber;
import org.talkoot.workshop.application.WrittenNumber;

/** A number of the rules while somebody changes it. */
public class NumberRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String heading;
  private final String label;
  private final String hint;
  private final String now;
  private final String warning;
  private String value;

  NumberRow(
      RuleNumber number, String heading, String label, String hint, String now, String warning) {
    place = number.place();
    this.heading = heading;
    this.label = label;
    this.hint = hint;
    this.now = now;
    this.warning = warning;
    value = Long.toString(number.value());
  }

  WrittenNumber written() {
    return new WrittenNumber(place, value);
  }

  public String getPlace() {
    return place;
  }

  /** Returns what begins with this row, empty within a section. */
  public String getHeading() {
    return heading;
  }

  public String getLabel() {
    return label;
  }

  public String getHint() {
    return hint;
  }

  /** Returns what the newest version of the rules says here. */
  public String getNow() {
    return now;
  }

  /** Returns what keeps the number from being published, empty when nothing does. */
  public String getWarning() {
    return warning;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
