package org.talkoot.reputation;

import org.talkoot.shared.Ids;

/**
 * An account as a checkpoint holds it.
 *
 * <p>A leaf of the checkpoint's tree is made of these bytes, written as by {@link ByteForm}: the
 * format, 1; network; member; number of lines; root over its lines. As the lines carry seals, the
 * leaf tells nobody anything who was not shown them.
 *
 * @param network id as a short text
 * @param member id as a short text
 * @param lines how many lines it had, which is the sequence of the last one
 * @param root of the tree over its lines, in their order
 */
public record SealedAccount(String network, String member, long lines, MerkleHash root) {
  private static final int FORMAT = 1;

  /** Returns an account in this state. */
  public static SealedAccount of(AccountId account, long lines, MerkleHash root) {
    return new SealedAccount(Ids.text(account.network()), Ids.text(account.member()), lines, root);
  }

  /** Returns its leaf in the tree over all accounts. */
  public MerkleHash leaf() {
    return MerkleHash.leaf(
        ByteForm.of(FORMAT).text(network).text(member).number(lines).hash(root).bytes());
  }
}
