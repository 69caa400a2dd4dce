package org.talkoot.reputation.page;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.talkoot.reputation.Cap;
import org.talkoot.reputation.Points;
import org.talkoot.reputation.Rule;
import org.talkoot.reputation.RuleSet;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Texts;

/** Puts rules and caps into the reader's words. */
record RuleWords(Locale locale, Formats formats) {

  RuleRow row(Rule rule) {
    return new RuleRow(
        rule.code(),
        name(rule.code()),
        text("rule." + rule.code()),
        points(rule.points()),
        text("ledger.track." + rule.track()));
  }

  /** Returns the short name of a rule, its code where it has none. */
  String name(String code) {
    String key = "ledger.rule." + code;
    String name = text(key);
    return name.equals(key) ? code : name;
  }

  private String points(Points points) {
    if (points instanceof Points.Always always) {
      return formats.signed(always.always());
    }
    if (points instanceof Points.ByTable table) {
      return table.table().values().stream().sorted().map(formats::signed).collect(joining(" · "));
    }
    if (points instanceof Points.ShareOf share) {
      return share.times() == share.over()
          ? text("points.share")
          : text("points.share.times", formats.decimal((double) share.times() / share.over()));
    }
    return text("points.amount");
  }

  String cap(Cap cap, RuleSet rules) {
    String codes =
        rules.rules().stream()
            .filter(rule -> rule.cap().equals(cap.code()))
            .map(Rule::code)
            .collect(joining(", "));
    String about = cap.about().isEmpty() ? "" : ".about";
    if (cap instanceof Cap.Clamp clamp) {
      return text("points.cap.clamp" + about, codes, formats.number(clamp.clamp()));
    }
    Cap.Count count = (Cap.Count) cap;
    String period = count.per().name().toLowerCase(Locale.ROOT);
    String whose = count.of().isEmpty() ? "" : ".giver";
    return text("points.cap." + period + whose + about, codes, formats.number(count.count()));
  }

  private String text(String key, Object... values) {
    return Texts.say(locale, key, values);
  }
}
