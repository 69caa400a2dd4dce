package org.talkoot.reputation;

import java.util.List;

/**
 * What rules look at in events of one kind.
 *
 * @param index its number among the kinds
 * @param numbers names of the numbers, by their place in the row
 * @param reversing rules whose lines it takes back, in order
 * @param paying rules that it pays by, in order
 */
record CompiledKind(
    int index, String name, List<String> numbers, CompiledRule[] reversing, CompiledRule[] paying) {

  /** Returns the place of a number, -1 for one that no rule looks at. */
  int place(String number) {
    return numbers.indexOf(number);
  }
}
