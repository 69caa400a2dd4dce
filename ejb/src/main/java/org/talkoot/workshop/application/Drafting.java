package org.talkoot.workshop.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.talkoot.badge.BadBadgeSet;
import org.talkoot.badge.application.BadgeSetPublishing;
import org.talkoot.badge.application.PublishBadges;
import org.talkoot.level.application.LevelTableKeeping;
import org.talkoot.level.application.PublishLevelTable;
import org.talkoot.member.MemberId;
import org.talkoot.network.BadLevelTable;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.BadRuleSet;
import org.talkoot.reputation.application.PublishRules;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.shared.Checks;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.StaleVersion;
import org.talkoot.workshop.DraftDocuments;
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
  @Inject private NewestDocuments newest;
  @Inject private SentDocuments sent;
  @Inject private LevelTableKeeping levels;
  @Inject private BadgeSetPublishing badges;
  @Inject private RuleSetPublishing publishing;
  @Inject private Clock clock;

  /** Copies the newest rules, levels and badges of a network into a draft. */
  public DraftId copy(CopyRules wish) {
    memberships.require(wish.network(), wish.by(), Privilege.MANAGE);
    checkName(wish.name()).throwIfBroken();
    DraftDocuments documents =
        sent.over(
            newest.of(wish.network()), wish.network(), wish.rules(), wish.levels(), wish.badges());
    DraftId id = DraftId.next();
    rows.add(
        id,
        wish.network(),
        wish.name().strip(),
        newest.basis(wish.network()),
        documents,
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
    DraftDocuments before = newest.of(row);
    Checks checks = checkName(wish.name());
    Map<String, Long> numbers = readable(wish.numbers(), before, checks);
    checks.throwIfBroken();
    store(row, wish.name(), together(before, numbers));
  }

  /** Writes the documents of a draft anew; bad ones are refused with place and reason. */
  public void rewrite(RewriteDraft wish) {
    DraftRows.Row row = reading.require(wish.draft(), wish.by());
    wish.expected().check(row.version());
    checkName(wish.name()).throwIfBroken();
    store(
        row,
        wish.name(),
        sent.over(newest.of(row), row.networkId(), wish.rules(), wish.levels(), wish.badges()));
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
   * <p>Whatever it changes, it becomes the next version of the rules: so the note stands in the
   * list of versions and reaches all members. Levels and badges are published beside it where they
   * differ.
   *
   * @return the number of that version
   */
  public int publish(PublishDraft wish) {
    DraftRows.Row row = reading.require(wish.draft(), wish.by());
    NetworkId network = row.networkId();
    DraftDocuments now = newest.of(network);
    DraftDocuments draft = newest.of(row);
    if (now.isSameAs(draft)) {
      throw InvalidInput.of("note", "draft.same");
    }
    Instant from = Objects.requireNonNullElseGet(wish.validFrom(), publishing::nextMidnight);
    int version =
        publishing.publish(
            new PublishRules(network, wish.by(), row.basedOn(), row.rules(), from, wish.note()));
    if (now.hasOtherLevels(draft)) {
      levels.publish(new PublishLevelTable(network, draft.levels(), from, wish.note(), wish.by()));
    }
    if (now.hasOtherBadges(draft)) {
      badges.publish(
          new PublishBadges(
              network, wish.by(), row.basedOnBadges(), draft.badges(), from, wish.note()));
    }
    rows.remove(row.id());
    return version;
  }

  private void store(DraftRows.Row row, String name, DraftDocuments documents) {
    if (!rows.change(row.id(), row.version(), name.strip(), documents, clock.instant())) {
      throw new StaleVersion();
    }
  }

  private static Checks checkName(String name) {
    return new Checks().text("name", name, 1, LONGEST_NAME);
  }

  /** Each number is tried alone, so that a bad one is found at its own field. */
  private static Map<String, Long> readable(
      List<WrittenNumber> written, DraftDocuments before, Checks checks) {
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

  private static boolean canBe(DraftDocuments documents, Map<String, Long> numbers) {
    try {
      documents.with(numbers);
      return true;
    } catch (BadRuleSet | BadLevelTable | BadBadgeSet bad) {
      return false;
    }
  }

  /** Numbers that can be alone may yet contradict each other, such as levels that do not rise. */
  private static DraftDocuments together(DraftDocuments documents, Map<String, Long> numbers) {
    try {
      return documents.with(numbers);
    } catch (BadRuleSet bad) {
      throw InvalidInput.of("name", "rules.bad", bad.reason());
    } catch (BadLevelTable bad) {
      throw InvalidInput.of("name", "draft.together", bad.reason());
    } catch (BadBadgeSet bad) {
      throw InvalidInput.of("name", "draft.together", bad.reason());
    }
  }
}
