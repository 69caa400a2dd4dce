package org.talkoot.reputation.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.EventBatch;
import org.talkoot.reputation.persistence.CopiedRows.Json;

/**
 * Reads the numbers of events of one kind from their JSON, an object of integers, byte by byte:
 * most of the time of a re-derivation would otherwise go into making texts of names.
 */
final class NumberReader {
  private final int kind;
  private final byte[][] names;
  private final int[] places;

  private NumberReader(int kind, byte[][] names, int[] places) {
    this.kind = kind;
    this.names = names;
    this.places = places;
  }

  static NumberReader of(EventBatch batch, String kind, CompiledRules rules) {
    int index = batch.kindOf(kind);
    List<String> numbers = rules.numbersOf(kind);
    byte[][] names =
        numbers.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    int[] places = numbers.stream().mapToInt(name -> batch.placeOf(index, name)).toArray();
    return new NumberReader(index, names, places);
  }

  int kind() {
    return kind;
  }

  void read(Json numbers, EventBatch batch) {
    byte[] json = numbers.bytes();
    int to = numbers.to();
    int at = numbers.from();
    while (at < to) {
      if (json[at] != '"') {
        at++;
        continue;
      }
      int name = at + 1;
      int end = name;
      while (json[end] != '"') {
        end++;
      }
      at = end + 1;
      while (json[at] != '-' && (json[at] < '0' || json[at] > '9')) {
        at++;
      }
      boolean negative = json[at] == '-';
      long value = 0;
      for (at += negative ? 1 : 0; at < to && json[at] >= '0' && json[at] <= '9'; at++) {
        value = value * 10 + json[at] - '0';
      }
      batch.number(placeOf(json, name, end), negative ? -value : value);
    }
  }

  private int placeOf(byte[] json, int from, int to) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].length == to - from && Arrays.equals(names[i], 0, to - from, json, from, to)) {
        return places[i];
      }
    }
    return -1;
  }
}
