package org.talkoot.reputation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What rules look at in events of one kind.
 *
 * @param index its number among the kinds
 * @param numbers names of the numbers, by their place in the row
 * @param members for each place, whether the number is a member with an account
 * @param owner the place of the only member by whom its work is divided, {@link CompiledRule#NONE}
 *     if there are several
 * @param reversing rules whose lines it takes back, in order
 * @param paying rules that it pays by, in order
 */
record CompiledKind(
    int index,
    String name,
    List<String> numbers,
    boolean[] members,
    int owner,
    CompiledRule[] reversing,
    CompiledRule[] paying) {

  static CompiledKind of(
      int index,
      String name,
      List<String> numbers,
      CompiledRule[] reversing,
      CompiledRule[] paying) {
    boolean[] members = new boolean[numbers.size()];
    for (CompiledRule[] rules : List.of(reversing, paying)) {
      for (CompiledRule rule : rules) {
        rule.markMembers(members);
      }
    }
    return new CompiledKind(
        index, name, numbers, members, owner(reversing, paying), reversing, paying);
  }

  private static int owner(CompiledRule[] reversing, CompiledRule[] paying) {
    int[] owners =
        Stream.of(reversing, paying)
            .flatMap(Stream::of)
            .mapToInt(rule -> rule.route == Routes.BY_RECEIVER ? rule.to : CompiledRule.NONE)
            .distinct()
            .toArray();
    return owners.length == 1 && owners[0] >= 0 ? owners[0] : CompiledRule.NONE;
  }

  /** Returns the place of a number, -1 for one that no rule looks at. */
  int place(String number) {
    return numbers.indexOf(number);
  }
}
