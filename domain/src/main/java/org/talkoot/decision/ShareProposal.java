package org.talkoot.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.talkoot.member.MemberId;

/**
 * The shares that follow from who made what: each accepted solution the same, and within it as
 * {@link Portions} tell.
 *
 * <p>What whole per cents leave over goes to the largest remainders, earlier contributors first.
 * The requester never shares.
 */
public final class ShareProposal {
  private static final int WHOLE = 100;

  private ShareProposal() {}

  /** Returns the shares of these accepted solutions; they sum to 100 unless nobody may share. */
  public static List<Share> of(List<Lineage> accepted, MemberId requester) {
    List<Share> whole = new ArrayList<>();
    List<Long> weights = new ArrayList<>();
    for (Lineage lineage : accepted) {
      Portions.of(lineage, requester)
          .forEach(
              (contributor, portion) -> {
                whole.add(lineage.share(contributor, 0));
                weights.add(portion);
              });
    }
    return withPercents(whole, largestRemainder(weights));
  }

  private static List<Share> withPercents(List<Share> shares, int[] percents) {
    return IntStream.range(0, shares.size()).mapToObj(i -> shares.get(i).of(percents[i])).toList();
  }

  /** Splits 100 by the weights so that the parts are whole and sum to 100. */
  private static int[] largestRemainder(List<Long> weights) {
    long sum = weights.stream().mapToLong(Long::longValue).sum();
    int[] parts = weights.stream().mapToInt(weight -> (int) (WHOLE * weight / sum)).toArray();
    int left = weights.isEmpty() ? 0 : WHOLE - IntStream.of(parts).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparing(i -> -(WHOLE * weights.get(i) % sum)))
        .limit(left)
        .forEach(i -> parts[i]++);
    return parts;
  }
}
