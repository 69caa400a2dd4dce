package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintTest {
  private @TempDir Path folder;

  @Test
  void the_first_complaint_is_shown_and_its_length_is_bounded() throws Exception {
    Path log = folder.resolve("server.log");
    Files.writeString(
        log,
        "fine\n  Exception while loading the app : no bean\n at there\n"
            + "x".repeat(9_000)
            + "\n");

    assertThat(Complaint.in(log)).startsWith("\n    Exception while loading the app : no bean");
    assertThat(Complaint.in(log)).doesNotContain("fine").hasSizeLessThan(1_000);
  }

  @Test
  void a_log_without_a_complaint_says_nothing() throws Exception {
    assertThat(Complaint.in(Files.writeString(folder.resolve("log"), "fine"))).isEmpty();
    assertThat(Complaint.in(folder.resolve("missing"))).isEmpty();
  }
}
