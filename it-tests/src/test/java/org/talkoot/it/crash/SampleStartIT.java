package org.talkoot.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.talkoot.it.server.SeparateRun;

/** A start that is killed while it tells the sample leaves nothing, and the next one tells it. */
class SampleStartIT {
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /** Whoever tells holds this lock; some seconds into its transaction the story is on its way. */
  private static final String TELLING =
      """
      select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
       where l.locktype = 'advisory' and l.granted
         and (cast(cast(l.classid as text) as bigint) << 32
              | cast(cast(l.objid as text) as bigint)) = hashtextextended('sample', 0)
         and a.xact_start < clock_timestamp() - interval '4 seconds'
      """;

  @Test
  void a_start_killed_in_the_middle_of_the_story_leaves_nothing_and_the_next_one_tells_it_once()
      throws Exception {
    try (SeparateRun run = SeparateRun.begin("sample-start", true)) {
      await(run, TELLING, 1);
      run.killServer();
      await(run, TELLING, 0);
      assertThat(number(run, "select count(*) from member")).isZero();
      assertThat(number(run, "select count(*) from event_log")).isZero();

      run.awaitLine("The server runs again", PATIENCE);

      assertThat(number(run, "select count(*) from member where email like '%@talkoot.example'"))
          .isEqualTo(40);
      assertThat(
              number(
                  run,
                  "select count(*) from (select brief ->> 'question' from problem group by 1"
                      + " having count(*) > 1) twice"))
          .isZero();
      assertThat(
              number(
                  run,
                  "select count(*) from reputation_account a where balance <> (select"
                      + " coalesce(sum(points), 0) from ledger_line l where l.network_id ="
                      + " a.network_id and l.member_id = a.member_id)"))
          .isZero();
    }
  }

  /** The database is there some seconds after the launcher, its tables later still. */
  private static void await(SeparateRun run, String sql, long wanted) throws Exception {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (numberOrNothing(run, sql) != wanted) {
      assertThat(System.nanoTime()).as(sql).isLessThan(giveUp);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static long numberOrNothing(SeparateRun run, String sql) {
    try {
      return number(run, sql);
    } catch (SQLException e) {
      return -1;
    }
  }

  private static long number(SeparateRun run, String sql) throws SQLException {
    try (Connection database = run.database();
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
