package org.talkoot.reputation.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.ChainedLine;
import org.talkoot.reputation.Standings;
import org.talkoot.reputation.TotalKey;
import org.talkoot.shared.application.Columns;

/** Writes lines and everything that follows from them in one statement. */
final class LineRows {
  private static final String WRITE =
      """
      with line as (
        insert into ledger_line
          (network_id, member_id, sequence, at, rule, rule_set, track, topics, raw, points,
           occasion_1, occasion_2, occasion_3, period, cause_id, source_id, reverses, balance,
           previous_hash, hash)
        select l.network, l.member, l.sequence, l.at::timestamptz, l.rule, l.rule_set, l.track,
               l.topics::bigint[], l.raw, l.points, l.first, l.second, l.third, l.period, l.cause,
               l.source, l.reverses, l.balance, decode(l.previous, 'hex'), decode(l.hash, 'hex')
          from unnest(:networks, :members, :sequences, :ats, :rules, :ruleSets, :tracks, :topics,
                      :raws, :points, :firsts, :seconds, :thirds, :periods, :causes, :sources,
                      :reverses, :balances, :previous, :hashes)
                 as l (network, member, sequence, at, rule, rule_set, track, topics, raw, points,
                       first, second, third, period, cause, source, reverses, balance, previous,
                       hash)
        returning network_id, member_id, sequence, rule, occasion_1, cause_id, reverses),
      veiled as (
        insert into veiled_line (network_id, member_id, sequence, problem_id)
        select l.network_id, l.member_id, l.sequence, coalesce(p.id, v.problem_id)
          from line l
          left join event_log e on e.id = l.cause_id
          left join problem p on p.id = (e.numbers ->> 'problem')::bigint and p.veiled
          left join veiled_line v on v.network_id = l.network_id and v.member_id = l.member_id
               and v.sequence = case when l.reverses <> 0 then l.reverses
                                     when l.rule = 'H-1' then l.occasion_1 end
         where p.id is not null or v.problem_id is not null),
      account as (
        update reputation_account a
           set sequence = h.sequence, balance = h.balance, last_hash = decode(h.hash, 'hex')
          from unnest(:headNetworks, :headMembers, :headSequences, :headBalances, :headHashes)
                 as h (network, member, sequence, balance, hash)
         where a.network_id = h.network and a.member_id = h.member),
      total as (
        insert into reputation_total (network_id, member_id, track, topic_id, points, season)
        select t.network, t.member, t.track, t.topic, t.points, t.season::double precision
          from unnest(:totalNetworks, :totalMembers, :totalTracks, :totalTopics, :totalPoints,
                      :totalSeasons) as t (network, member, track, topic, points, season)
        on conflict (member_id, network_id, track, topic_id) do update
           set points = reputation_total.points + excluded.points,
               season = reputation_total.season + excluded.season)
      insert into cap_use (network_id, member_id, cap, period, about, used)
      select * from unnest(:useNetworks, :useMembers, :useCaps, :usePeriods, :useAbouts, :used)
      on conflict (network_id, member_id, cap, period, about) do update
         set used = cap_use.used + excluded.used
      """;

  private LineRows() {}

  static void write(Handle handle, List<ChainedLine> lines, Standings sums) {
    try (Update update = handle.createUpdate(WRITE)) {
      bindLines(update, lines);
      bindHeads(update, lines);
      bindTotals(update, sums);
      bindUses(update, sums);
      update.execute();
    }
  }

  private static void bindLines(Update update, List<ChainedLine> lines) {
    Columns.of(update, lines)
        .number("networks", row -> row.line().account().network())
        .number("members", row -> row.line().account().member())
        .number("sequences", row -> row.line().sequence())
        .text("ats", row -> row.line().at())
        .text("rules", row -> row.line().rule())
        .number("ruleSets", row -> (long) row.line().ruleSet())
        .text("tracks", row -> row.line().track())
        .numbers("topics", row -> row.line().topics())
        .number("raws", row -> row.line().raw())
        .number("points", row -> row.line().points())
        .number("firsts", row -> row.line().occasion().first())
        .number("seconds", row -> row.line().occasion().second())
        .number("thirds", row -> row.line().occasion().third())
        .number("periods", row -> row.line().period())
        .number("causes", row -> row.line().cause())
        .number("sources", row -> row.line().source())
        .number("reverses", row -> row.line().reverses())
        .number("balances", ChainedLine::balance)
        .text("previous", ChainedLine::previous)
        .text("hashes", ChainedLine::hash);
  }

  private static void bindHeads(Update update, List<ChainedLine> lines) {
    Map<AccountId, ChainedLine> heads = new LinkedHashMap<>();
    lines.forEach(row -> heads.put(row.line().account(), row));
    Columns.of(update, heads.values())
        .number("headNetworks", row -> row.line().account().network())
        .number("headMembers", row -> row.line().account().member())
        .number("headSequences", row -> row.line().sequence())
        .number("headBalances", ChainedLine::balance)
        .text("headHashes", ChainedLine::hash);
  }

  private static void bindTotals(Update update, Standings sums) {
    List<TotalKey> keys = sums.totals().keySet().stream().sorted().toList();
    Columns.of(update, keys)
        .number("totalNetworks", key -> key.account().network())
        .number("totalMembers", key -> key.account().member())
        .text("totalTracks", TotalKey::track)
        .number("totalTopics", TotalKey::topic)
        .number("totalPoints", key -> sums.totals().getOrDefault(key, 0L))
        .text("totalSeasons", key -> sums.seasons().getOrDefault(key, 0.0));
  }

  private static void bindUses(Update update, Standings sums) {
    List<Map.Entry<CapUse, Long>> uses = new ArrayList<>(sums.uses().entrySet());
    Columns.of(update, uses)
        .number("useNetworks", use -> use.getKey().account().network())
        .number("useMembers", use -> use.getKey().account().member())
        .text("useCaps", use -> use.getKey().cap())
        .number("usePeriods", use -> use.getKey().period())
        .number("useAbouts", use -> use.getKey().about())
        .number("used", Map.Entry::getValue);
  }
}
