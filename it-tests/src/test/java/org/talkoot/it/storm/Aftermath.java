package org.talkoot.it.storm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a storm left in the rows of its network, counted by other means than the engine's. */
final class Aftermath {
  private static final String BALANCES =
      """
      select a.member_id, a.balance, a.sequence, coalesce(sum(l.points), 0), count(l.sequence)
        from reputation_account a
        left join ledger_line l on l.network_id = a.network_id and l.member_id = a.member_id
       where a.network_id = ?
       group by a.network_id, a.member_id
      having a.balance <> coalesce(sum(l.points), 0) or a.sequence <> count(l.sequence)
      """;
  private static final String TOTALS =
      """
      with line as (select l.member_id, l.track, topic_id, l.points
                      from ledger_line l
                     cross join lateral (select 0 as topic_id
                                          union select unnest(l.topics)) t
                     where l.network_id = ?),
           summed as (select member_id, track, topic_id, sum(points) as points
                        from line group by 1, 2, 3)
      select coalesce(s.member_id, r.member_id), coalesce(s.track, r.track),
             coalesce(s.topic_id, r.topic_id), r.points, s.points
        from summed s
        full join (select * from reputation_total where network_id = ?) r
          on r.member_id = s.member_id and r.track = s.track and r.topic_id = s.topic_id
       where coalesce(s.points, 0) <> coalesce(r.points, 0)
      """;
  private static final String COUNTERS =
      """
      select t.solution_id, t.helpful, t.objections,
             count(v.value) filter (where v.value = 'helpful'),
             count(v.value) filter (where v.value = 'objection')
        from solution_tally t join solution s on s.id = t.solution_id
        left join solution_vote v on v.solution_id = t.solution_id
       where s.network_id = ?
       group by t.solution_id
      having t.helpful <> count(v.value) filter (where v.value = 'helpful')
          or t.objections <> count(v.value) filter (where v.value = 'objection')
      """;
  private static final String BRIEF_COUNTERS =
      """
      select t.problem_id, t.helpful, count(v.voter_id)
        from problem_tally t join problem p on p.id = t.problem_id
        left join brief_vote v on v.problem_id = t.problem_id and v.standing
       where p.network_id = ?
       group by t.problem_id having t.helpful <> count(v.voter_id)
      """;
  private static final String VOTES_CLAMPED =
      """
      with raw as (
        select author_id as member_id, cast(cast_at at time zone 'UTC' as date) as day,
               case when value = 'objection' then -2 when pays then 4 else 0 end as points
          from solution_vote where network_id = ? and value is not null
        union all
        select voter_id, cast(cast_at at time zone 'UTC' as date), -1
          from solution_vote where network_id = ? and value = 'objection'
        union all
        select p.requested_by, cast(v.cast_at at time zone 'UTC' as date), 2
          from brief_vote v join problem p on p.id = v.problem_id
         where p.network_id = ? and v.standing),
           counted as (select member_id, sum(least(points, 200)) as points
                         from (select member_id, day, sum(points) as points
                                 from raw group by 1, 2) days group by 1),
           paid as (select member_id, sum(points) as points from ledger_line
                     where network_id = ? and rule in ('V-1', 'V-2', 'V-4', 'V-5') group by 1)
      select coalesce(c.member_id, p.member_id), c.points, p.points
        from counted c full join paid p using (member_id)
       where coalesce(c.points, 0) <> coalesce(p.points, 0)
      """;
  private static final String REVIEWS_CAPPED =
      """
      with given as (select reviewer_id, cast(delivered_at at time zone 'UTC' as date) as day,
                            count(*) as given
                       from review where network_id = ? and counts group by 1, 2),
           capped as (select reviewer_id as member_id, sum(least(given, 5)) * 12 as points
                        from given group by 1),
           paid as (select member_id, sum(points) as points from ledger_line
                     where network_id = ? and rule = 'R-1' group by 1)
      select coalesce(c.member_id, p.member_id), c.points, p.points
        from capped c full join paid p using (member_id)
       where coalesce(c.points, 0) <> coalesce(p.points, 0)
      """;
  private static final String THANKS_CAPPED =
      """
      with qualified as (
        select distinct t.giver_id, t.receiver_id, t.problem_id
          from thanks t join problem p on p.id = t.problem_id
         where t.network_id = ? and p.requested_by = t.giver_id),
           capped as (select giver_id, least(count(*), 10) as thanks from qualified group by 1),
           paid as (select occasion_1 as giver_id, count(*) as thanks from ledger_line
                     where network_id = ? and rule = 'T-1' and points = 10 group by 1)
      select coalesce(c.giver_id, p.giver_id), c.thanks, p.thanks
        from capped c full join paid p using (giver_id)
       where coalesce(c.thanks, 0) <> coalesce(p.thanks, 0)
      """;
  private static final String POTS =
      """
      select e.numbers ->> 'problem', count(*), sum(paid.points)
        from event_log e
        left join lateral (select sum(l.points) as points from ledger_line l
                            where l.network_id = e.network_id and l.cause_id = e.id
                              and l.rule = 'S-1') paid on true
       where e.network_id = ? and e.kind = 'problem.decided'
       group by 1 having count(*) <> 1 or sum(paid.points) <> 50
      """;
  private static final String REFINERS =
      """
      select l.member_id, l.occasion_1, l.occasion_2, count(*) from ledger_line l
       where l.network_id = ? and l.rule = 'J-1' and l.reverses = 0
       group by 1, 2, 3 having count(*) > 1
      """;
  private static final String BADGES =
      """
      select member_id, badge, subject, count(*) from badge_grant
       where network_id = ? and revoked_at is null
       group by 1, 2, 3 having count(*) > 1
      """;
  private static final String VOTING_EVENTS =
      """
      select numbers ->> 'voter', numbers ->> 'author', numbers ->> 'solution',
             kind = 'solution.voted', numbers ->> 'pays'
        from event_log
       where network_id = ? and kind in ('solution.voted', 'solution.unvoted') order by id
      """;
  private static final String WAITING =
      """
      select s.name, count(*) from event_subscription s
        join event_log e on (e.xid, e.id) > (s.xid, s.event_id)
       group by 1
      """;
  private static final String PARKED =
      """
      select p.subscription, p.event_id, p.failure
        from event_parked p join event_log e on e.id = p.event_id where e.network_id = ?
      """;
  private static final int PLACES = 5;

  private final Connection database;
  private final long network;

  Aftermath(Connection database, String slug) throws SQLException {
    this.database = database;
    this.network = Long.parseLong(rows("select id from network where slug = ?", slug).get(0));
  }

  /** Everything that does not add up, by what was looked at; the lists should all be empty. */
  Map<String, List<String>> faults() throws SQLException {
    Map<String, List<String>> faults = new HashMap<>();
    faults.put("balances are the sums of lines", rows(BALANCES, network));
    faults.put("totals are the sums of lines", rows(TOTALS, network, network));
    faults.put("counters are the rows of votes", rows(COUNTERS, network));
    faults.put("counters are the rows of brief votes", rows(BRIEF_COUNTERS, network));
    faults.put(
        "votes pay min(R, 200) a day", rows(VOTES_CLAMPED, network, network, network, network));
    faults.put("five reviews a day pay", rows(REVIEWS_CAPPED, network, network));
    faults.put("ten thanks of a giver and month pay", rows(THANKS_CAPPED, network, network));
    faults.put("each decision pays its pot once", rows(POTS, network));
    faults.put("a refiner is paid once a solution", rows(REFINERS, network));
    faults.put("no badge is granted twice", rows(BADGES, network));
    faults.put("five standing votes of a pair pay", paidWrongly());
    faults.put("no event was parked", rows(PARKED, network));
    return faults;
  }

  /** How many lines each rule wrote, to see that something happened. */
  List<String> lines() throws SQLException {
    return rows(
        "select rule, count(*), sum(points) from ledger_line where network_id = ?"
            + " group by 1 order by 1",
        network);
  }

  /** The subscribers that have not heard everything yet. */
  List<String> waiting() throws SQLException {
    return rows(WAITING);
  }

  /** Plays the votes of each pair again: a vote pays when fewer than five paid ones stand. */
  private List<String> paidWrongly() throws SQLException {
    Map<String, Map<String, Boolean>> standing = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (String row : rows(VOTING_EVENTS, network)) {
      String[] vote = row.split(" ");
      Map<String, Boolean> ofPair =
          standing.computeIfAbsent(vote[0] + " " + vote[1], pair -> new HashMap<>());
      if (vote[3].equals("t")) {
        boolean pays = ofPair.values().stream().filter(paid -> paid).count() < PLACES;
        ofPair.put(vote[2], pays);
        if (pays != vote[4].equals("1")) {
          wrong.add(row);
        }
      } else {
        ofPair.remove(vote[2]);
      }
    }
    return wrong;
  }

  private List<String> rows(String sql, Object... values) throws SQLException {
    try (PreparedStatement query = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      List<String> rows = new ArrayList<>();
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.add(found.getString(i));
          }
          rows.add(String.join(" ", row.stream().map(String::valueOf).toList()));
        }
      }
      return rows;
    }
  }
}
