package org.talkoot.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.talkoot.level.HeldLine;
import org.talkoot.level.NetworkEvidence;
import org.talkoot.network.Level;
import org.talkoot.network.LevelTable;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Line;

/**
 * Reckons the levels of members twice: by the lines and the table as they were, and by the lines
 * that a draft would have written and its table.
 *
 * <p>What is held now is held in both; holds themselves name lines by their place, which a draft
 * may change, and are passed over.
 */
public final class LevelRehearsal {
  private final Side asItIs;
  private final Side asItWouldBe;

  /** Compares these tables, with these lines held. */
  public LevelRehearsal(LevelTable asItIs, LevelTable asItWouldBe, Set<HeldLine> held) {
    this.asItIs = new Side(asItIs, Set.copyOf(held));
    this.asItWouldBe = new Side(asItWouldBe, Set.copyOf(held));
  }

  /** Returns what takes the lines as they were; those of an account come in their order. */
  public Consumer<Line> before() {
    return asItIs::take;
  }

  /** Returns what takes the lines as they would be; it may be used on another thread. */
  public Consumer<Line> after() {
    return asItWouldBe::take;
  }

  /** Returns the levels that would be others. */
  public List<MarkEffect> effects() {
    Map<AccountId, Level> before = asItIs.levels();
    Map<AccountId, Level> after = asItWouldBe.levels();
    Set<AccountId> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    List<MarkEffect> effects = new ArrayList<>();
    for (AccountId account : all) {
      Level was = before.getOrDefault(account, Level.NEWCOMER);
      Level wouldBe = after.getOrDefault(account, Level.NEWCOMER);
      if (was != wouldBe) {
        effects.add(
            new MarkEffect(
                account.member(), MarkEffect.Kind.LEVEL, "", was.code(), wouldBe.code()));
      }
    }
    return effects;
  }

  /** One of the two reckonings. */
  private static final class Side {
    private final LevelTable table;
    private final Set<HeldLine> held;
    private final NetworkEvidence evidence;

    Side(LevelTable table, Set<HeldLine> held) {
      this.table = table;
      this.held = held;
      evidence = new NetworkEvidence(table.evidence());
    }

    void take(Line line) {
      if (!table.evidence().isHold(line.rule()) && !isHeld(line)) {
        evidence.take(line);
      }
    }

    private boolean isHeld(Line line) {
      return !held.isEmpty()
          && held.contains(new HeldLine(line.account().member(), line.cause(), line.rule()));
    }

    Map<AccountId, Level> levels() {
      return evidence.levels(table);
    }
  }
}
