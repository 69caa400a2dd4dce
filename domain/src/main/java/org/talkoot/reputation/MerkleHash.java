package org.talkoot.reputation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A hash in a Merkle tree: SHA-256, 32 bytes, written as 64 hexadecimal digits.
 *
 * <p>As in RFC 6962: a leaf is the hash of the byte 0 and the leaf's bytes, a node that of the byte
 * 1 and the hashes of its left and right child. So no leaf can be passed off as a node.
 */
public final class MerkleHash {
  /** What a tree without leaves has as its root: the hash of no bytes. */
  public static final MerkleHash EMPTY = new MerkleHash(Sha256.digest().digest());

  private static final int LENGTH = 32;
  private final byte[] bytes;

  private MerkleHash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns a hash that was computed before; refuses any other length than 32. */
  public static MerkleHash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    return new MerkleHash(bytes.clone());
  }

  /** Reads 64 lower-case hexadecimal digits; refuses anything else. */
  @JsonCreator
  public static MerkleHash parse(String hex) {
    MerkleHash hash = of(HexFormat.of().parseHex(hex));
    if (!hash.toString().equals(hex)) {
      throw new IllegalArgumentException("a hash is written in lower case: " + hex);
    }
    return hash;
  }

  /** Returns the plain hash of bytes, for what stands outside a tree. */
  public static MerkleHash plain(byte[] bytes) {
    return new MerkleHash(Sha256.digest().digest(bytes));
  }

  /** Returns the hash of a leaf. */
  public static MerkleHash leaf(byte[] bytes) {
    return prefixed(0, bytes, new byte[0]);
  }

  /** Returns the hash of the node above two others. */
  public static MerkleHash node(MerkleHash left, MerkleHash right) {
    return prefixed(1, left.bytes, right.bytes);
  }

  private static MerkleHash prefixed(int prefix, byte[] first, byte[] second) {
    MessageDigest digest = Sha256.digest();
    digest.update((byte) prefix);
    digest.update(first);
    digest.update(second);
    return new MerkleHash(digest.digest());
  }

  /** Returns the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MerkleHash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  @JsonValue
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
