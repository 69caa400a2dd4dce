package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Merkle tree over hashes of leaves, in the shape of RFC 6962: the left child of a node over n
 * leaves holds the greatest power of two below n of them.
 */
public final class MerkleTree {
  private final List<MerkleHash> leaves;

  private MerkleTree(List<MerkleHash> leaves) {
    this.leaves = leaves;
  }

  /** Makes the tree over the leaves in this order. */
  public static MerkleTree over(List<MerkleHash> leaves) {
    return new MerkleTree(List.copyOf(leaves));
  }

  /** Returns the hash that stands for all leaves. */
  public MerkleHash root() {
    return leaves.isEmpty() ? MerkleHash.EMPTY : root(leaves);
  }

  /**
   * Returns the hashes beside the way from a leaf to the root, the lowest first.
   *
   * @param index place of the leaf, from 0
   */
  public List<MerkleHash> path(int index) {
    List<MerkleHash> path = new ArrayList<>();
    addPath(leaves, index, path);
    return path;
  }

  /**
   * Returns the root to which a leaf and a path lead; empty when the path has not the length that
   * belongs to that place in a tree of that size.
   *
   * @param leaf hash of the leaf
   * @param index its place, from 0
   * @param size number of leaves
   */
  public static Optional<MerkleHash> rootOf(
      MerkleHash leaf, long index, long size, List<MerkleHash> path) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    MerkleHash hash = leaf;
    long place = index;
    long last = size - 1;
    for (MerkleHash beside : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if (place % 2 == 1 || place == last) {
        hash = MerkleHash.node(beside, hash);
        while (place % 2 == 0 && place != 0) {
          place /= 2;
          last /= 2;
        }
      } else {
        hash = MerkleHash.node(hash, beside);
      }
      place /= 2;
      last /= 2;
    }
    return last == 0 ? Optional.of(hash) : Optional.empty();
  }

  private static MerkleHash root(List<MerkleHash> part) {
    if (part.size() == 1) {
      return part.get(0);
    }
    int left = left(part.size());
    return MerkleHash.node(root(part.subList(0, left)), root(part.subList(left, part.size())));
  }

  private static void addPath(List<MerkleHash> part, int index, List<MerkleHash> path) {
    if (part.size() == 1) {
      return;
    }
    int left = left(part.size());
    List<MerkleHash> before = part.subList(0, left);
    List<MerkleHash> after = part.subList(left, part.size());
    if (index < left) {
      addPath(before, index, path);
      path.add(root(after));
    } else {
      addPath(after, index - left, path);
      path.add(root(before));
    }
  }

  /** The greatest power of two below a number of at least two. */
  private static int left(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
