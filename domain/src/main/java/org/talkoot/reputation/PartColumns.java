package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.talkoot.shared.Part;

/** The parts of all events of a batch, in columns. */
final class PartColumns {
  private long[] member = new long[16];
  private int[] account = new int[16];
  private int[] track = new int[16];
  private int[] share = new int[16];
  private long[] solution = new long[16];

  void set(int at, long whose, int accountNumber, int trackNumber, int percent, long from) {
    if (at == member.length) {
      member = Arrays.copyOf(member, at * 2);
      account = Arrays.copyOf(account, at * 2);
      track = Arrays.copyOf(track, at * 2);
      share = Arrays.copyOf(share, at * 2);
      solution = Arrays.copyOf(solution, at * 2);
    }
    member[at] = whose;
    account[at] = accountNumber;
    track[at] = trackNumber;
    share[at] = percent;
    solution[at] = from;
  }

  void copy(PartColumns other, int from, int at) {
    set(
        at,
        other.member[from],
        other.account[from],
        other.track[from],
        other.share[from],
        other.solution[from]);
  }

  long member(int at) {
    return member[at];
  }

  int account(int at) {
    return account[at];
  }

  int track(int at) {
    return track[at];
  }

  long solution(int at) {
    return solution[at];
  }

  /** Returns the points of each part by its share, as {@link LargestRemainder} has them. */
  long[] split(long whole, int from, int to, Vocabulary tracks) {
    List<Part> parts = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      parts.add(new Part(member[i], tracks.name(track[i]), share[i], solution[i]));
    }
    return LargestRemainder.split(whole, parts).stream().mapToLong(points -> points).toArray();
  }
}
