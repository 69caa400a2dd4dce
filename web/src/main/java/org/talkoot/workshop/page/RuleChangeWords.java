package org.talkoot.workshop.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.talkoot.reputation.RuleChange;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.RuleNumber;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.page.Texts;
import org.talkoot.workshop.DraftDocuments;
import org.talkoot.workshop.application.DraftView;

/** Puts rules, their numbers and what differs between two versions into the reader's words. */
record RuleChangeWords(Locale locale, Formats formats, Map<String, List<String>> badges) {

  /** Speaks of rules alone. */
  RuleChangeWords(Locale locale, Formats formats) {
    this(locale, formats, Map.of());
  }

  /** Speaks of a draft, whose badges have names. */
  static RuleChangeWords of(DraftView draft, Site site) {
    return new RuleChangeWords(
        site.getLocale(),
        Formats.of(site.language()),
        DraftDocuments.badgeNames(draft.documents().badges(), site.getLang()));
  }

  /** Returns a sentence about what changed. */
  String say(RuleChange change) {
    if (change.kind() != RuleChange.Kind.NUMBER) {
      String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '.');
      return text("workshop.change." + kind, change.code(), name(change.number()));
    }
    return text(
        "workshop.change." + code(change.number().kind()),
        label(change.number()),
        formats.number(change.before()),
        formats.number(change.after()));
  }

  /** Returns what a number is called. */
  String label(RuleNumber number) {
    if (number.place().startsWith("levels.")) {
      return text(
          "workshop.label.detail",
          text("level." + number.code()),
          text("workshop.need." + number.detail()));
    }
    if (number.place().startsWith("badges.")) {
      return badge(number.code());
    }
    String name = name(number);
    String detail = detail(number);
    return detail.isEmpty() ? name : text("workshop.label.detail", name, detail);
  }

  /** Returns what stands at a place of the rules, the place itself where that has no name. */
  String placeName(String place, RuleDocument rules) {
    return rules.numbers().stream()
        .filter(number -> number.place().equals(place))
        .findFirst()
        .map(this::label)
        .orElse(place);
  }

  /** Returns the name and medal of a badge, its code where it has none. */
  String badge(String code) {
    List<String> name = badges.getOrDefault(code, List.of());
    return name.isEmpty() ? code : text("workshop.badge", name.get(0), text("tier." + name.get(1)));
  }

  /** Returns the name of the rule or cap that a number belongs to. */
  String name(RuleNumber number) {
    return number.isOfCap() ? capName(number.code()) : ruleName(number.code());
  }

  /** Returns the code and short name of a rule, the code alone where it has none. */
  String ruleName(String code) {
    String name = known("ledger.rule." + code, "");
    return name.isEmpty() ? code : code + " " + name;
  }

  private String capName(String code) {
    return known("workshop.cap." + code, text("workshop.cap", code));
  }

  /** Returns when a rule pays, empty for caps and for what has no words. */
  String hint(RuleNumber number) {
    if (number.place().startsWith("badges.")) {
      return text("workshop.hint.badge");
    }
    if (number.place().startsWith("levels.")) {
      return "";
    }
    return number.isOfCap()
        ? known("workshop.hint." + code(number.kind()), "")
        : known("rule." + number.code(), "");
  }

  private String detail(RuleNumber number) {
    return switch (number.kind()) {
      case TABLE -> known("workshop.entry." + number.detail(), number.detail());
      case AT_LEAST ->
          text("workshop.atLeast", known("workshop.number." + number.detail(), number.detail()));
      case TIMES -> text("workshop.times");
      case OVER -> text("workshop.over");
      default -> "";
    };
  }

  private static String code(RuleNumber.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** Returns the text of a key, or something else where there is none. */
  private String known(String key, String otherwise) {
    String found = Texts.say(locale, key);
    return found.equals(key) ? otherwise : found;
  }

  private String text(String key, Object... values) {
    return Texts.say(locale, key, values);
  }
}
