package org.talkoot.it.load;

import java.util.Locale;

/** The table of what was measured, line by line, as Markdown. */
final class Table {
  static final String HEAD =
      """
      | %-28s | %8s | %8s | %8s | %8s | %8s | %8s | %8s | %8s | %s |
      |---|---|---|---|---|---|---|---|---|---|
      """
          .formatted(
              "requests",
              "CPU ms",
              "server",
              "database",
              "target",
              "1: p50",
              "1: p99",
              "16: /s",
              "16: p50",
              "16: p99 ms (target)");

  private Table() {}

  /**
   * A line: processor time a request at sixteen connections, and how long requests took.
   *
   * @param alone with one connection
   * @param crowd with sixteen
   */
  static String line(
      Scenario scenario, Load.Answers alone, Load.Answers crowd, Processes.Used used) {
    double server = 1000 * used.server() / Math.max(1, crowd.count());
    double database = 1000 * used.database() / Math.max(1, crowd.count());
    String line =
        String.format(
            Locale.ROOT,
            "| %-28s | %8.3f | %8.3f | %8.3f | %8s | %8.2f | %8.2f | %8.0f | %8.1f | %.1f%s |",
            scenario.name(),
            server + database,
            server,
            database,
            scenario.work() == 0 ? "" : "≤ " + scenario.work(),
            alone.milliseconds(0.5),
            alone.milliseconds(0.99),
            crowd.rate(),
            crowd.milliseconds(0.5),
            crowd.milliseconds(0.99),
            scenario.rate() == 0 ? "" : " (≥ " + scenario.rate() + "/s)");
    String behind =
        String.format(
            Locale.ROOT,
            "  requests %.3f, compiler %.3f",
            1000 * used.requests() / Math.max(1, crowd.count()),
            1000 * used.compiling() / Math.max(1, crowd.count()));
    int bad = alone.bad() + crowd.bad();
    return line + behind + (bad == 0 ? "" : "  " + bad + " BAD ANSWERS");
  }
}
