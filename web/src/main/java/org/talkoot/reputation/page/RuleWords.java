package org.talkoot.reputation.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.talkoot.reputation.Cap;
import org.talkoot.reputation.Points;
import org.talkoot.reputation.Rule;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.TakeBack;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Texts;

/** Puts rules and caps into the reader's words. */
record RuleWords(Locale locale, Formats formats) {

  /** Returns a rule as a row; several entries of one code stand at different places. */
  RuleRow row(Rule rule, RuleSet rules) {
    return new RuleRow(
        anchor(rule, rules),
        rule.code(),
        when(rule),
        points(rule.points()),
        text("ledger.track." + rule.track()),
        rules.capOf(rule).map(this::limit).orElse(""),
        back(rule, rules),
        span(rule));
  }

  /** Returns what takes lines back by a ruling, one row for each code that is no rule itself. */
  List<RuleRow> takeBacks(RuleSet rules) {
    return rules.takeBacks().stream()
        .map(TakeBack::code)
        .distinct()
        .filter(code -> rules.rules().stream().noneMatch(rule -> rule.code().equals(code)))
        .map(this::takeBack)
        .toList();
  }

  private RuleRow takeBack(String code) {
    String points = text("points.takeBack");
    return new RuleRow(code, code, text("rule." + code), points, "", "", "", "");
  }

  private static String anchor(Rule rule, RuleSet rules) {
    boolean first =
        rules.rules().stream()
            .filter(one -> one.code().equals(rule.code()))
            .findFirst()
            .filter(rule::equals)
            .isPresent();
    return first ? rule.code() : rule.code() + "-" + rule.on().replace('.', '-');
  }

  private String when(Rule rule) {
    String key = "rule." + rule.code();
    return orElse(key + "." + rule.on(), orElse(key, rule.code() + ", " + rule.on()));
  }

  private String back(Rule rule, RuleSet rules) {
    Stream<String> own =
        rule.reversedBy().stream().map(kind -> orElse("points.back." + kind, kind)).distinct();
    Stream<String> others =
        rules.takeBacks().stream()
            .filter(takeBack -> takeBack.takesBack().contains(rule.code()))
            .map(TakeBack::code)
            .distinct();
    return Stream.concat(own, others).collect(joining(", "));
  }

  private String span(Rule rule) {
    String from = rule.validFrom() == null ? "" : formats.date(rule.validFrom());
    String until = rule.validUntil() == null ? "" : formats.date(rule.validUntil());
    return from.isEmpty() && until.isEmpty() ? "" : text("points.span", from, until).strip();
  }

  /** Returns the short name of a rule, its code where it has none. */
  String name(String code) {
    return orElse("ledger.rule." + code, code);
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
          ? orElse("points.share." + share.shareOf(), text("points.share"))
          : text("points.share.times", formats.decimal((double) share.times() / share.over()));
    }
    Points.Amount amount = (Points.Amount) points;
    return amount.times() == -1
        ? orElse("points.amount." + amount.amount(), text("points.amount"))
        : text("points.amount");
  }

  String cap(Cap cap, RuleSet rules) {
    String codes =
        rules.rules().stream()
            .filter(rule -> rule.cap().equals(cap.code()))
            .map(Rule::code)
            .distinct()
            .collect(joining(", "));
    return limit(cap, codes);
  }

  private String limit(Cap cap) {
    return limit(cap, "").replaceFirst("^: ", "");
  }

  private String limit(Cap cap, String codes) {
    String about = cap.about().isEmpty() ? "" : ".about";
    if (cap instanceof Cap.Clamp clamp) {
      return text("points.cap.clamp" + about, codes, formats.number(clamp.clamp()));
    }
    Cap.Count count = (Cap.Count) cap;
    String period = count.per().name().toLowerCase(Locale.ROOT);
    String whose = count.of().isEmpty() ? "" : ".giver";
    return text("points.cap." + period + whose + about, codes, formats.number(count.count()));
  }

  private String orElse(String key, String otherwise) {
    String found = text(key);
    return found.equals(key) ? otherwise : found;
  }

  private String text(String key, Object... values) {
    return Texts.say(locale, key, values);
  }
}
