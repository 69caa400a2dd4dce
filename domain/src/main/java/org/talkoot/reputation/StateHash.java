package org.talkoot.reputation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

/** A fingerprint of sums, the same whatever the order in which they came about. */
final class StateHash {
  private final MessageDigest digest = Sha256.digest();

  void add(String name, Map<?, Long> sums) {
    digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
    sums.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .map(sum -> sum.getKey() + " " + sum.getValue() + '\n')
        .sorted()
        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
  }

  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
