package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerHashTest {
  private final Line line =
      new Line(
          new AccountId(1, 2),
          3,
          Instant.parse("2026-04-15T12:00:00.000001Z"),
          "V-1",
          1,
          "solver",
          List.of(9L, 8L),
          4,
          0,
          new Occasion(5, 6, 1),
          20558,
          77,
          6,
          0);

  @Test
  void the_hashed_bytes_are_as_specified() {
    String bytes = HexFormat.of().formatHex(LedgerHash.NONE.hashed(line));
    assertThat(bytes)
        .isEqualTo(
            "01"
                + "00".repeat(32)
                + "0000000000000001"
                + "0000000000000002"
                + "0000000000000003"
                + "00064f7e748af001"
                + "0003"
                + "562d31"
                + "00000001"
                + "0006"
                + "736f6c766572"
                + "00000002"
                + "0000000000000008"
                + "0000000000000009"
                + "0000000000000004"
                + "0000000000000000"
                + "0000000000000005"
                + "0000000000000006"
                + "0000000000000001"
                + "000000000000504e"
                + "000000000000004d"
                + "0000000000000006"
                + "0000000000000000");
  }

  @Test
  void a_line_changes_with_what_came_before_it() {
    LedgerHash first = LedgerHash.NONE.then(line);
    assertThat(first.then(line)).isNotEqualTo(first);
    assertThat(LedgerHash.of(first.bytes())).isEqualTo(first);
  }
}
