package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerProofTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] SECRET = new byte[32];
  private static final Instant NIGHT = Instant.parse("2026-04-16T00:00:00.000001Z");

  private static final String CHECKPOINT =
      "7bf3bb04da849c67bf2fc401b4968a826623f08efbc991f7ffa0303671ab5501";
  private static final String LINE =
      "3b4790726c8d66515ac12343cc8db3773698c368ac58345bbcd79249d1c823f2";
  private static final String ACCOUNT =
      "570e51e0d88d17c1e041f6de468491c638512fca3bc5bb0064b17e41c4381261";

  @Test
  void a_proof_holds_and_is_the_same_after_a_download() {
    LedgerProof proof = proof(5, 3, 7, 2);
    assertThat(ProofCheck.faults(proof)).isEmpty();
    assertThat(LedgerProof.read(proof.text())).isEqualTo(proof);
  }

  @Test
  void the_bytes_that_are_hashed_stay_as_they_were_published() {
    Checkpoint checkpoint = new Checkpoint(1, NIGHT, 0, MerkleHash.EMPTY, Checkpoint.NONE);
    assertThat(checkpoint.hash()).hasToString(CHECKPOINT);
    assertThat(lines(1).get(0).leaf()).hasToString(LINE);
    assertThat(SealedAccount.of(new AccountId(1, 2), 3, MerkleHash.EMPTY).leaf())
        .hasToString(ACCOUNT);
  }

  @Property(tries = 60)
  void any_line_of_any_account_can_be_proven(
      @ForAll @IntRange(min = 1, max = 20) int lines,
      @ForAll @IntRange(max = 19) int line,
      @ForAll @IntRange(min = 1, max = 20) int accounts,
      @ForAll @IntRange(max = 19) int account) {
    LedgerProof proof = proof(lines, line % lines, accounts, account % accounts);
    assertThat(ProofCheck.faults(proof)).isEmpty();
  }

  @Property(tries = 20)
  void whatever_is_tampered_with_breaks_it(
      @ForAll @IntRange(min = 2, max = 9) int lines,
      @ForAll @IntRange(min = 2, max = 9) int accounts)
      throws IOException {
    JsonNode document = JSON.readTree(proof(lines, lines - 2, accounts, accounts / 2).text());
    List<String> values = new ArrayList<>();
    collect(document, "", values);
    assertThat(values).hasSizeGreaterThan(20);
    for (String pointer : values) {
      assertThat(holds(tampered(document, pointer))).as(pointer).isFalse();
    }
  }

  @Test
  void what_is_added_doubled_or_left_out_is_no_proof() {
    String text = proof(3, 1, 3, 1).text();
    List<UnaryOperator<String>> tamperings =
        List.of(
            json -> json.replaceFirst("\\{", "{\"note\": 1,"),
            json -> json.replaceFirst("\\{", "{\"lines\": 3,"),
            json -> json.replaceFirst("\"lines\" : 3,", ""),
            json -> json + "{}",
            json -> "");
    for (UnaryOperator<String> tampering : tamperings) {
      assertThatThrownBy(() -> LedgerProof.read(tampering.apply(text)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anybody_can_check_a_downloaded_file_against_a_saved_feed(@TempDir Path folder)
      throws IOException {
    LedgerProof proof = proof(4, 1, 4, 3);
    Path file = Files.writeString(folder.resolve("proof.json"), proof.text());
    Path feed = Files.writeString(folder.resolve("feed.atom"), "<p>" + proof.published() + "</p>");
    Path other = Files.writeString(folder.resolve("other.atom"), "<p>nothing</p>");
    Path forged =
        Files.writeString(
            folder.resolve("forged.json"),
            proof.text().replace("\"points\" : 2", "\"points\" : 3"));
    assertThat(said(file)).startsWith("0 Holds: line 2");
    assertThat(said(file, feed)).startsWith("0 Holds").contains("The feed has it");
    assertThat(said(file, other)).startsWith("1 Holds").contains("Not in the feed");
    assertThat(said(forged)).startsWith("1 Does not hold");
    assertThat(said(feed)).startsWith("2 Cannot be read");
    assertThat(said()).startsWith("2 Name the file");
  }

  private static String said(Path... files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = new ProofCommand(out).run(Stream.of(files).map(Path::toString).toList());
    return code + " " + bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean holds(String document) {
    try {
      return ProofCheck.faults(LedgerProof.read(document)).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void collect(JsonNode node, String pointer, List<String> values) {
    if (node.isValueNode()) {
      values.add(pointer);
    }
    node.fields()
        .forEachRemaining(
            field -> collect(field.getValue(), pointer + "/" + field.getKey(), values));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, values);
    }
  }

  private static String tampered(JsonNode document, String pointer) {
    JsonNode copy = document.deepCopy();
    int cut = pointer.lastIndexOf('/');
    String name = pointer.substring(cut + 1);
    JsonNode changed = changed(document.at(pointer));
    if (copy.at(pointer.substring(0, cut)) instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), changed);
    } else {
      ((ObjectNode) copy.at(pointer.substring(0, cut))).set(name, changed);
    }
    return copy.toString();
  }

  private static JsonNode changed(JsonNode value) {
    if (value.isNumber()) {
      return LongNode.valueOf(value.longValue() + 1);
    }
    String text = value.textValue();
    int middle = text.length() / 2;
    char other = text.charAt(middle) == '1' ? '2' : '1';
    return TextNode.valueOf(text.substring(0, middle) + other + text.substring(middle + 1));
  }

  private static LedgerProof proof(int lines, int line, int accounts, int account) {
    List<ProvenLine> all = lines(lines);
    MerkleTree own = MerkleTree.over(all.stream().map(ProvenLine::leaf).toList());
    List<SealedAccount> everybody =
        LongStream.range(0, accounts)
            .mapToObj(member -> SealedAccount.of(new AccountId(7, member), lines, own.root()))
            .toList();
    MerkleTree tree = MerkleTree.over(everybody.stream().map(SealedAccount::leaf).toList());
    Checkpoint checkpoint = new Checkpoint(3, NIGHT, accounts, tree.root(), MerkleHash.EMPTY);
    return new LedgerProof(
        LedgerProof.FORMAT,
        everybody.get(account).network(),
        everybody.get(account).member(),
        all.get(line),
        lines,
        own.path(line),
        account,
        tree.path(account),
        checkpoint,
        checkpoint.hash());
  }

  private static List<ProvenLine> lines(int count) {
    List<ProvenLine> lines = new ArrayList<>();
    ChainedLine last = ChainedLine.after(0, LedgerHash.NONE, line(1));
    lines.add(ProvenLine.of(last, SECRET));
    for (int number = 2; number <= count; number++) {
      last = last.then(line(number));
      lines.add(ProvenLine.of(last, SECRET));
    }
    return lines;
  }

  private static Line line(int number) {
    return new Line(
        new AccountId(7, 8),
        number,
        NIGHT.plusSeconds(number),
        "V-1",
        1,
        "solver",
        List.of(70L, 71L),
        number,
        number,
        new Occasion(5, 6, number),
        20558,
        77,
        6,
        0);
  }
}
