package org.talkoot.reputation.application;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines as comma-separated values (RFC 4180) that a spreadsheet does not take for formulas.
 */
final class LedgerCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private final Writer out;

  LedgerCsv(Writer out) {
    this.out = out;
    row(
        "network",
        "sequence",
        "at",
        "rule",
        "ruleSet",
        "track",
        "topics",
        "points",
        "balance",
        "causeType",
        "causeId",
        "causeTitle",
        "reverses",
        "reversedBy",
        "heldBy");
  }

  void write(LedgerLineView line) {
    row(
        line.network(),
        line.sequence(),
        line.at(),
        line.rule(),
        line.ruleSet(),
        line.track(),
        String.join(" ", line.topics()),
        line.points(),
        line.balance(),
        line.cause().type(),
        line.cause().id(),
        line.cause().title(),
        line.reverses(),
        line.reversedBy(),
        line.heldBy());
  }

  private void row(@Nullable Object... cells) {
    try {
      out.write(Arrays.stream(cells).map(LedgerCsv::cell).collect(joining(",", "", "\r\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    String text = Objects.toString(value, "");
    boolean formula =
        value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
