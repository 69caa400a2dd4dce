package org.talkoot.it.load;

/**
 * One line of the table: what is asked for, and what it should cost.
 *
 * @param name what people call it
 * @param work the most processor time a request, server and database together, in milliseconds; 0
 *     for no target
 * @param rate the least requests a second at sixteen connections; 0 for no target
 * @param calls what to send next
 */
record Scenario(String name, double work, int rate, Calls calls) {

  /** Makes requests; asked by many threads at once. */
  interface Calls {
    byte[] next(int caller);
  }
}
