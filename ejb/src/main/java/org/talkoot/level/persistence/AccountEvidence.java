package org.talkoot.level.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.level.Evidence;
import org.talkoot.level.Mark;
import org.talkoot.level.TrackEvidence;
import org.talkoot.network.EvidencePolicy;
import org.talkoot.reputation.AccountId;

/**
 * What the lines of accounts say, remembered from look to look so that only new lines are read.
 *
 * <p>What is remembered holds as long as the last line that was taken stands as it stood: its hash
 * covers all before it. It is thrown away when another policy asks, and when lines that were hidden
 * come to light, for those belong between the others.
 */
final class AccountEvidence {
  private static final int MOST_LINES = 200_000;
  private static final Duration UNASKED = Duration.ofMinutes(10);

  private static final String LINES =
      """
      select sequence, at, rule, track, raw, occasion_1 as first, occasion_2 as second,
             occasion_3 as third, source_id as source, reverses, hash,
             line_hidden(l.network_id, l.member_id, l.sequence) as hidden,
             (select count(*) from veiled_line v join problem p on p.id = v.problem_id and p.veiled
               where v.network_id = :network and v.member_id = :member) as all_hidden
        from ledger_line l
       where network_id = :network and member_id = :member and sequence >= :from
       order by sequence
      """;

  private final Jdbi jdbi;
  private final Cache<AccountId, Known> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_LINES)
          .weigher((AccountId account, Known evidence) -> evidence.weight())
          .expireAfterAccess(UNASKED)
          .build();

  AccountEvidence(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns what the lines of an account say, by track. */
  Map<String, TrackEvidence> of(AccountId account, EvidencePolicy policy) {
    Known evidence = known.get(account, one -> new Known(account, policy));
    synchronized (evidence) {
      List<Row> rows = lines(account, evidence.last());
      if (!evidence.isContinuedBy(rows, policy)) {
        evidence.begin(policy);
        rows = lines(account, 0);
      }
      evidence.take(rows);
      known.put(account, evidence); // weighs it anew
      return evidence.tracks();
    }
  }

  private List<Row> lines(AccountId account, long from) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LINES)
                .bind("network", account.network())
                .bind("member", account.member())
                .bind("from", from)
                .mapTo(Row.class)
                .list());
  }

  /** A line, whether it is hidden, and how many of the account are. */
  public record Row(
      long sequence,
      Instant at,
      String rule,
      String track,
      long raw,
      long first,
      long second,
      long third,
      long source,
      long reverses,
      byte[] hash,
      boolean hidden,
      long allHidden) {
    Mark mark() {
      return new Mark(sequence, at, rule, track, raw, first, second, third, source, reverses);
    }
  }

  /** What is known of one account. */
  private static final class Known {
    private final AccountId account;
    private EvidencePolicy policy;
    private Evidence evidence;
    private long lines;
    private long hidden;
    private @Nullable Row last;

    Known(AccountId account, EvidencePolicy policy) {
      this.account = account;
      this.policy = policy;
      evidence = new Evidence(policy, account.member());
    }

    void begin(EvidencePolicy anew) {
      policy = anew;
      evidence = new Evidence(anew, account.member());
      lines = 0;
      hidden = 0;
      last = null;
    }

    /** The sequence of the line that was taken last, 0 for none. */
    long last() {
      return last == null ? 0 : last.sequence();
    }

    boolean isContinuedBy(List<Row> rows, EvidencePolicy asked) {
      if (!policy.equals(asked)) {
        return false;
      }
      if (last == null) {
        return true;
      }
      if (rows.isEmpty() || !Arrays.equals(rows.get(0).hash(), last.hash())) {
        return false;
      }
      long more = rows.stream().skip(1).filter(Row::hidden).count();
      return hidden + more == rows.get(0).allHidden();
    }

    void take(List<Row> rows) {
      for (Row row : rows) {
        if (row.sequence() > last()) {
          lines++;
          hidden += row.hidden() ? 1 : 0;
          if (!row.hidden()) {
            evidence.take(row.mark());
          }
          last = row;
        }
      }
    }

    Map<String, TrackEvidence> tracks() {
      return evidence.tracks();
    }

    int weight() {
      return (int) Math.min(Integer.MAX_VALUE, lines + 1);
    }
  }
}
