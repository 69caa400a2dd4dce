package org.talkoot.workshop.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.talkoot.reputation.RuleChange;
import org.talkoot.reputation.RuleNumber;
import org.talkoot.shared.application.Messages;
import org.talkoot.web.page.Texts;
import org.talkoot.workshop.application.DraftView;

/** The numbers of a draft as rows of a form. */
final class NumberRows {
  private NumberRows() {}

  static List<NumberRow> of(DraftView draft, RuleChangeWords words, Locale locale) {
    Map<String, Long> before = new HashMap<>();
    draft.changes().stream()
        .filter(change -> change.kind() == RuleChange.Kind.NUMBER)
        .forEach(change -> before.put(change.number().place(), change.before()));
    Map<String, String> warnings = new HashMap<>();
    draft.excesses().forEach(one -> warnings.put(one.field(), Messages.of(one, locale)));
    List<NumberRow> rows = new ArrayList<>();
    String section = "";
    for (RuleNumber number : draft.documents().numbers()) {
      String own = number.place().replaceAll("[.].*", "");
      String heading = own.equals(section) ? "" : Texts.say(locale, "draft.section." + own);
      section = own;
      rows.add(row(number, heading, before, warnings, words));
    }
    return List.copyOf(rows);
  }

  private static NumberRow row(
      RuleNumber number,
      String heading,
      Map<String, Long> before,
      Map<String, String> warnings,
      RuleChangeWords words) {
    return new NumberRow(
        number,
        heading,
        words.label(number),
        words.hint(number),
        words.formats().number(before.getOrDefault(number.place(), number.value())),
        warnings.getOrDefault(number.place(), ""));
  }
}
