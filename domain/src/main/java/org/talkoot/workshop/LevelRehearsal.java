package org.talkoot.workshop;

import java.util.ArrayList;
import java.util.List;
import org.talkoot.level.Evidence;
import org.talkoot.level.LevelReckoning;
import org.talkoot.level.Mark;
import org.talkoot.network.Level;
import org.talkoot.network.LevelTable;

/**
 * Reckons the levels of members by two tables.
 *
 * <p>Goes by the lines as they stand, account after account; only one account is held at a time.
 */
public final class LevelRehearsal {
  private final LevelTable asItIs;
  private final LevelTable asItWouldBe;
  private final List<MarkEffect> effects = new ArrayList<>();
  private long member;
  private Evidence before;
  private Evidence after;

  /** Compares these tables. */
  public LevelRehearsal(LevelTable asItIs, LevelTable asItWouldBe) {
    this.asItIs = asItIs;
    this.asItWouldBe = asItWouldBe;
    before = new Evidence(asItIs.evidence(), 0);
    after = new Evidence(asItWouldBe.evidence(), 0);
  }

  /** Takes the next line; those of an account come together and in their order. */
  public void take(long owner, Mark line) {
    if (owner != member) {
      settle();
      member = owner;
      before = new Evidence(asItIs.evidence(), owner);
      after = new Evidence(asItWouldBe.evidence(), owner);
    }
    before.take(line);
    after.take(line);
  }

  private void settle() {
    Level was = new LevelReckoning(asItIs, before.tracks()).reached();
    Level wouldBe = new LevelReckoning(asItWouldBe, after.tracks()).reached();
    if (was != wouldBe) {
      effects.add(new MarkEffect(member, MarkEffect.Kind.LEVEL, "", was.code(), wouldBe.code()));
    }
  }

  /** Returns the levels that would be others; no line may follow. */
  public List<MarkEffect> effects() {
    settle();
    member = 0;
    before = new Evidence(asItIs.evidence(), 0);
    after = new Evidence(asItWouldBe.evidence(), 0);
    return List.copyOf(effects);
  }
}
