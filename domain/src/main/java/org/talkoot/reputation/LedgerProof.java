package org.talkoot.reputation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.List;
import org.talkoot.shared.Ids;

/**
 * A document with which a member proves that a line stood in the ledger at a checkpoint, without
 * the installation that wrote it.
 *
 * @param format {@link #FORMAT}
 * @param network id of the network as a short text
 * @param member id of the member as a short text
 * @param line what was written
 * @param lines how many lines the account had
 * @param linePath hashes beside the way from the line to the account's root
 * @param place of the account among all accounts, from 0
 * @param accountPath hashes beside the way from the account to the checkpoint's root
 * @param checkpoint what was published
 * @param published hash of the checkpoint, as the public feed shows it
 */
public record LedgerProof(
    String format,
    String network,
    String member,
    ProvenLine line,
    long lines,
    List<MerkleHash> linePath,
    long place,
    List<MerkleHash> accountPath,
    Checkpoint checkpoint,
    MerkleHash published) {
  /** The name of this form of documents. */
  public static final String FORMAT = "talkoot-ledger-proof/1";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(instants())
          .build();

  /** Copies the paths. */
  public LedgerProof {
    linePath = List.copyOf(linePath);
    accountPath = List.copyOf(accountPath);
  }

  /** Returns the proof of a line that leads to a checkpoint. */
  public static LedgerProof of(
      AccountId account,
      ProvenLine line,
      long lines,
      List<MerkleHash> linePath,
      long place,
      List<MerkleHash> accountPath,
      Checkpoint checkpoint) {
    return new LedgerProof(
        FORMAT,
        Ids.text(account.network()),
        Ids.text(account.member()),
        line,
        lines,
        linePath,
        place,
        accountPath,
        checkpoint,
        checkpoint.hash());
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException when the text is none
   */
  public static LedgerProof read(String json) {
    try {
      return JSON.readValue(json, LedgerProof.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a proof: " + e.getOriginalMessage(), e);
    }
  }

  /** Writes the document, indented, for people and programs. */
  public String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SimpleModule instants() {
    return new SimpleModule()
        .addSerializer(Instant.class, ToStringSerializer.instance)
        .addDeserializer(Instant.class, new InstantReader());
  }
}
