package org.talkoot.reputation.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.MerkleHash;
import org.talkoot.reputation.MerkleTree;
import org.talkoot.reputation.ProvenLine;

/** Lines as they are sealed: read in order, hashed account by account, none kept longer. */
final class SealedLines {
  private static final String OPEN =
      """
      select l.*
        from reputation_account a
        left join lateral (select s.lines from ledger_seal s
                            where s.network_id = a.network_id and s.member_id = a.member_id
                            order by s.checkpoint desc limit 1) s on true
        join ledger_line l on l.network_id = a.network_id and l.member_id = a.member_id
       where a.sequence > coalesce(s.lines, 0)
       order by l.network_id, l.member_id, l.sequence
      """;

  private static final String SEALED =
      """
      select l.*
        from (select distinct on (member_id) network_id, member_id, lines from ledger_seal
               where network_id = :network order by member_id, checkpoint desc) s
        join ledger_line l on l.network_id = s.network_id and l.member_id = s.member_id
             and l.sequence <= s.lines
       order by l.network_id, l.member_id, l.sequence
      """;

  private static final String ACCOUNT =
      """
      select * from ledger_line
       where network_id = :network and member_id = :member and sequence <= :lines
       order by sequence
      """;

  private static final int FETCHED_AT_ONCE = 2000;

  private final Handle handle;
  private final Map<AccountId, byte[]> secrets = new HashMap<>();

  SealedLines(Handle handle) {
    this.handle = handle;
  }

  /** Hands over each account that has lines beyond its last seal, with all of its leaves. */
  void eachOpen(BiConsumer<AccountId, List<MerkleHash>> taker) {
    readSecrets("select * from ledger_secret", Map.of());
    each(handle.createQuery(OPEN), taker);
  }

  /** Hands over each account of a network with the leaves that its last seal covers. */
  void eachSealed(long network, BiConsumer<AccountId, List<MerkleHash>> taker) {
    readSecrets(
        "select * from ledger_secret where network_id = :network", Map.of("network", network));
    each(handle.createQuery(SEALED).bind("network", network), taker);
  }

  /** Returns the lines of an account that a seal covers. */
  List<ProvenLine> of(SealedRow seal) {
    Map<String, Long> account = Map.of("network", seal.networkId(), "member", seal.memberId());
    readSecrets(
        "select * from ledger_secret where network_id = :network and member_id = :member", account);
    return handle
        .createQuery(ACCOUNT)
        .bindMap(account)
        .bind("lines", seal.lines())
        .mapTo(StoredLine.class)
        .map(this::proven)
        .list();
  }

  static MerkleHash root(List<MerkleHash> leaves) {
    return MerkleTree.over(leaves).root();
  }

  private void each(Query query, BiConsumer<AccountId, List<MerkleHash>> taker) {
    AccountLeaves leaves = new AccountLeaves(taker);
    query
        .setFetchSize(FETCHED_AT_ONCE)
        .mapTo(StoredLine.class)
        .forEach(line -> leaves.take(line, proven(line).leaf()));
    leaves.handOver();
  }

  private ProvenLine proven(StoredLine line) {
    byte[] secret = secrets.get(new AccountId(line.networkId(), line.memberId()));
    return ProvenLine.of(line.chained(), secret == null ? new byte[32] : secret);
  }

  private void readSecrets(String sql, Map<String, ?> bound) {
    handle
        .createQuery(sql)
        .bindMap(bound)
        .mapTo(SecretRow.class)
        .forEach(row -> secrets.put(new AccountId(row.networkId(), row.memberId()), row.secret()));
  }

  /** The secret of an account. */
  public record SecretRow(long networkId, long memberId, byte[] secret) {}

  /** Gathers the leaves of one account until the next begins. */
  private static final class AccountLeaves {
    private final BiConsumer<AccountId, List<MerkleHash>> taker;
    private final List<MerkleHash> leaves = new ArrayList<>();
    private AccountId account = new AccountId(0, 0);

    AccountLeaves(BiConsumer<AccountId, List<MerkleHash>> taker) {
      this.taker = taker;
    }

    void take(StoredLine line, MerkleHash leaf) {
      AccountId next = new AccountId(line.networkId(), line.memberId());
      if (!next.equals(account)) {
        handOver();
        account = next;
      }
      leaves.add(leaf);
    }

    void handOver() {
      if (!leaves.isEmpty()) {
        taker.accept(account, List.copyOf(leaves));
        leaves.clear();
      }
    }
  }
}
