package org.talkoot.workshop.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.BadRuleSet;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.application.PublishRules;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.reputation.application.RuleVersion;
import org.talkoot.shared.Checks;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.StaleVersion;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.persistence.DraftRows;

/** What managers do with drafts: copy, change, drop, publish. */
@Stateless
public class Drafting {
  private static final int LONGEST_NAME = 80;
  private static final long GREATEST = 1_000_000;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+\\-\u2212]?\\d{1,9}");

  @Inject private Memberships memberships;
  @Inject private DraftReading reading;
  @Inject private DraftRows rows;
  @Inject private RuleSetReading ruleSets;
  @Inject private RuleSetPublishing publishing;
  @Inject private Clock clock;

  /** Copies the newest rules of a network into a draft. */
  public DraftId copy(CopyRules wish) {
    memberships.require(wish.network(), wish.by(), Privilege.MANAGE);
    checkName(wish.name()).throwIfBroken();
    RuleVersion newest = ruleSets.history(wish.network()).get(0);
    String rules =
        wish.rules() == null
            ? newest.document().json()
            : publishing.read(wish.network(), wish.rules()).json();
    DraftId id = DraftId.next();
    rows.add(
        id,
        wish.network(),
        wish.name().strip(),
        newest.version(),
        rules,
        wish.by(),
        clock.instant());
    return id;
  }

  /**
   * Changes the name and numbers of a draft.
   *
   * @throws InvalidInput naming each number that cannot be as {@code numbers[i].value}
   */
  public void change(ChangeDraft wish) {
    DraftRows.Row row = reading.require(wish.draft(), wish.by());
    wish.expected().check(row.version());
    RuleDocument before = RuleDocument.of("draft", row.rules());
    Checks checks = checkName(wish.name());
    Map<String, Long> numbers = readable(wish.numbers(), before, checks);
    checks.throwIfBroken();
    store(row, wish.name(), together(before, numbers).json());
  }

  /** Writes the rules of a draft anew; bad ones are refused with place and reason. */
  public void rewrite(RewriteDraft wish) {
    DraftRows.Row row = reading.require(wish.draft(), wish.by());
    wish.expected().check(row.version());
    checkName(wish.name()).throwIfBroken();
    store(row, wish.name(), publishing.read(row.networkId(), wish.rules()).json());
  }

  /** Drops a draft for good, with its rehearsals. */
  public void drop(DraftId draft, MemberId by, ExpectedVersion expected) {
    DraftRows.Row row = reading.require(draft, by);
    expected.check(row.version());
    rows.remove(row.id());
  }

  /**
   * Puts a draft in force from a moment on and drops it.
   *
   * @return the number of the version that it became
   */
  public int publish(PublishDraft wish) {
    DraftRows.Row row = reading.require(wish.draft(), wish.by());
    int version =
        publishing.publish(
            new PublishRules(
                row.networkId(),
                wish.by(),
                row.basedOn(),
                row.rules(),
                wish.validFrom(),
                wish.note()));
    rows.remove(row.id());
    return version;
  }

  private void store(DraftRows.Row row, String name, String rules) {
    if (!rows.change(row.id(), row.version(), name.strip(), rules, clock.instant())) {
      throw new StaleVersion();
    }
  }

  private static Checks checkName(String name) {
    return new Checks().text("name", name, 1, LONGEST_NAME);
  }

  /** Each number is tried alone, so that a bad one is found at its own field. */
  private static Map<String, Long> readable(
      List<WrittenNumber> written, RuleDocument before, Checks checks) {
    Map<String, Long> numbers = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      String field = "numbers[" + i + "].value";
      OptionalLong value = whole(written.get(i).value());
      checks.require(value.isPresent(), field, "draft.number", GREATEST);
      if (value.isPresent()) {
        Map<String, Long> one = Map.of(written.get(i).place(), value.getAsLong());
        checks.require(canBe(before, one), field, "draft.impossible");
        numbers.putAll(one);
      }
    }
    return numbers;
  }

  private static OptionalLong whole(String written) {
    String plain = written.replaceAll("[\\s\u00a0\u202f]", "");
    if (!WHOLE_NUMBER.matcher(plain).matches()) {
      return OptionalLong.empty();
    }
    long value = Long.parseLong(plain.replace('\u2212', '-').replace("+", ""));
    return Math.abs(value) > GREATEST ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static boolean canBe(RuleDocument rules, Map<String, Long> numbers) {
    try {
      rules.with(numbers);
      return true;
    } catch (BadRuleSet bad) {
      return false;
    }
  }

  private static RuleDocument together(RuleDocument rules, Map<String, Long> numbers) {
    try {
      return rules.with(numbers);
    } catch (BadRuleSet bad) {
      throw InvalidInput.of("name", "rules.bad", bad.reason());
    }
  }
}
