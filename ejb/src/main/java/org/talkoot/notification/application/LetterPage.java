package org.talkoot.notification.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a letter, in the order of reading; the templates say how it looks.
 *
 * @param preview the line that mail programs show beside the subject
 * @param lead what the letter begins with
 * @param news what else is new
 * @param waiting what waits for the reader
 */
record LetterPage(
    String language,
    String subject,
    String preview,
    String head,
    @Nullable Lead lead,
    @Nullable Section news,
    @Nullable Section waiting,
    @Nullable Praised honour,
    @Nullable Sum points,
    Foot foot) {

  /** The beginning: a headline, and a button to where it leads. */
  record Lead(
      String kicker,
      String title,
      String size,
      String text,
      @Nullable Quote quote,
      String button,
      String url) {}

  /** Somebody’s own words. */
  record Quote(String words, String by) {}

  /** Lines under a heading. */
  record Section(String title, List<Line> lines) {}

  /** One line: where it leads, and a detail below. */
  record Line(String text, String detail, String url) {}

  /** The recognition of the week. */
  record Praised(String title, String name, String citation, String by, String url) {}

  /** The points and where they are explained. */
  record Sum(String total, String unit, String lately, String link, String url) {}

  /** Why the letter came, and how to change or stop it. */
  record Foot(String why, String change, String changeUrl, String stop, String stopUrl) {}
}
