package org.talkoot.reputation;

import java.util.List;

/**
 * What rules look at in events of one kind.
 *
 * @param index its number among the kinds
 * @param numbers names of the numbers, by their place in the row
 * @param members for each place, whether the number is a member with an account
 * @param reversing rules whose lines it takes back, in order
 * @param paying rules that it pays by, in order
 */
record CompiledKind(
    int index,
    String name,
    List<String> numbers,
    boolean[] members,
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
    return new CompiledKind(index, name, numbers, members, reversing, paying);
  }

  /** Returns the place of a number, -1 for one that no rule looks at. */
  int place(String number) {
    return numbers.indexOf(number);
  }
}
