package org.talkoot.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpCursorTest {

  private static final String TAG = "  <row Id=\"%d\" TagName=\"%s\" Count=\"3\" />\n";

  @TempDir Path folder;
  WritingDumps dump;

  @BeforeEach
  void an_empty_folder() {
    dump = new WritingDumps(folder);
  }

  @Test
  void rows_are_read_in_the_order_of_the_file() {
    dump.holding(DumpFile.TAGS, tags(TAG.formatted(1, "sauna") + TAG.formatted(2, "bridges")));

    assertThat(dump.rowsOf(DumpFile.TAGS))
        .containsExactly(new DumpTag(1, "sauna", 3), new DumpTag(2, "bridges", 3));
    assertThat(dump.badRows).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text() {
    dump.holding(DumpFile.TAGS, "\uFEFF" + tags(TAG.formatted(1, "sauna")));

    assertThat(dump.rowsOf(DumpFile.TAGS)).hasSize(1);
    assertThat(dump.badRows).isEmpty();
  }

  @Test
  void a_row_with_a_wrong_number_is_reported_with_its_line_and_passed_over() {
    dump.holding(
        DumpFile.TAGS,
        tags("  <row Id=\"many\" TagName=\"secret\" />\n" + TAG.formatted(2, "bridges")));

    assertThat(dump.rowsOf(DumpFile.TAGS)).containsExactly(new DumpTag(2, "bridges", 3));
    assertThat(dump.badRows).containsExactly(new BadRow("Tags.xml", 3, "Id is not a number"));
  }

  @Test
  void a_row_that_lacks_something_is_reported() {
    dump.holding(DumpFile.TAGS, tags("  <row Id=\"1\" />\n"));

    assertThat(dump.rowsOf(DumpFile.TAGS)).isEmpty();
    assertThat(dump.badRows).containsExactly(new BadRow("Tags.xml", 3, "lacks TagName"));
  }

  @Test
  void reading_goes_on_after_a_broken_line() {
    dump.holding(
        DumpFile.TAGS,
        tags(
            TAG.formatted(1, "sauna")
                + "  <row Id=\"2\" TagName=\"a<b\" />\n"
                + TAG.formatted(3, "bridges")
                + "  <row Id=\"4\" TagName=\"&#0;\" />\n"
                + TAG.formatted(5, "roads")));

    assertThat(dump.rowsOf(DumpFile.TAGS)).extracting(DumpTag::id).containsExactly(1L, 3L, 5L);
    assertThat(dump.badRows)
        .containsExactly(
            new BadRow("Tags.xml", 4, "is not well-formed"),
            new BadRow("Tags.xml", 6, "is not well-formed"));
  }

  @Test
  void a_file_cut_short_keeps_its_whole_rows() {
    dump.holding(DumpFile.TAGS, "<tags>\n" + TAG.formatted(1, "sauna") + "  <row Id=\"2\" Ta");

    assertThat(dump.rowsOf(DumpFile.TAGS)).hasSize(1);
    assertThat(dump.badRows).hasSize(1);
  }

  @Test
  void an_empty_file_has_no_rows() {
    dump.holding(DumpFile.TAGS, "");

    assertThat(dump.rowsOf(DumpFile.TAGS)).isEmpty();
    assertThat(dump.badRows).hasSize(1);
  }

  @Test
  void a_document_type_brings_nothing_in() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "open sesame");
    dump.holding(
        DumpFile.TAGS,
        "<?xml version=\"1.0\"?>\n<!DOCTYPE tags [<!ENTITY lol \"lol\"><!ENTITY file SYSTEM \""
            + secret.toUri()
            + "\">]>\n<tags>\n"
            + "  <row Id=\"1\" TagName=\"x&lol;\" />\n"
            + "  <row Id=\"2\" TagName=\"x&file;\" />\n"
            + TAG.formatted(3, "bridges")
            + "</tags>\n");

    assertThat(dump.rowsOf(DumpFile.TAGS))
        .noneMatch(tag -> tag.name().contains("lol") || tag.name().contains("sesame"))
        .anyMatch(tag -> tag.name().equals("bridges"));
  }

  @Test
  void a_later_reading_goes_on_where_an_earlier_one_stopped() {
    dump.holding(
        DumpFile.TAGS,
        tags(
            TAG.formatted(1, "sauna")
                + "  <row Id=\"x\" TagName=\"no\" />\n"
                + TAG.formatted(3, "bridges")));
    long position;
    try (DumpCursor<DumpTag> first = new Dump(folder).open(DumpFile.TAGS, bad -> {})) {
      first.next();
      assertThat(first.hasNext()).isTrue();
      position = first.position();
    }

    assertThat(position).isEqualTo(2);
    assertThat(dump.rowsOf(DumpFile.TAGS, position)).containsExactly(new DumpTag(3, "bridges", 3));
  }

  @Test
  void times_without_a_zone_are_utc_and_tags_come_in_both_spellings() {
    dump.holding(
        DumpFile.POSTS,
        "<posts>\n"
            + "<row Id=\"1\" PostTypeId=\"1\" CreationDate=\"2018-03-12T17:00:45.567\""
            + " Tags=\"&lt;sauna&gt;&lt;hot-stones&gt;\" />\n"
            + "<row Id=\"2\" PostTypeId=\"1\" CreationDate=\"2018-03-12T17:00:45.567\""
            + " Tags=\"|sauna|hot-stones|\" />\n"
            + "</posts>");

    assertThat(dump.rowsOf(DumpFile.POSTS))
        .allSatisfy(
            post -> {
              assertThat(post.createdAt()).isEqualTo(Instant.parse("2018-03-12T17:00:45.567Z"));
              assertThat(post.tags()).containsExactly("sauna", "hot-stones");
            });
  }

  @Test
  void a_favourite_is_read_without_the_name_of_who_marked_it() {
    String vote =
        "<row Id=\"%d\" PostId=\"7\" VoteTypeId=\"%d\" UserId=\"9\" BountyAmount=\"50\""
            + " CreationDate=\"2018-04-01T00:00:00.000\" />\n";
    dump.holding(
        DumpFile.VOTES, "<votes>" + vote.formatted(1, 5) + vote.formatted(2, 8) + "</votes>");

    assertThat(dump.rowsOf(DumpFile.VOTES)).extracting(DumpVote::offerer).containsExactly(0L, 9L);
  }

  @Test
  void a_large_honest_file_meets_no_limit_of_the_parser() throws IOException {
    int rows = 60_000;
    try (Writer writer = Files.newBufferedWriter(folder.resolve("Tags.xml"))) {
      writer.write("<tags>\n");
      for (int i = 0; i < rows; i++) {
        writer.write(TAG.formatted(i, "&lt;&amp;&gt;&quot;".repeat(60)));
      }
      writer.write("</tags>\n");
    }
    long read = 0;
    try (DumpCursor<DumpTag> tags = new Dump(folder).open(DumpFile.TAGS, dump.badRows::add)) {
      for (; tags.hasNext(); read++) {
        tags.next();
      }
    }

    assertThat(read).isEqualTo(rows);
    assertThat(dump.badRows).isEmpty();
  }

  private static String tags(String rows) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tags>\n" + rows + "</tags>\n";
  }
}
