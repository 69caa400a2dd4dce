package org.talkoot.it.load;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemPath;
import org.talkoot.shared.Ids;

/** What of the community is asked for: busy places, as links and lists lead there. */
record Places(
    List<String> busyPages,
    List<String> busiestPages,
    List<String> busyProblems,
    List<String> pages,
    List<String> openProblems,
    List<String> busyMembers,
    List<Target> solutions,
    List<Target> solutionsOfOne) {

  /** A solution and the place of its author in the crowd. */
  public record Target(String solution, int author) {}

  /** Twice as much in them as in most. */
  private static final String BUSY =
      """
      select p.id from problem p join problem_tally t on t.problem_id = p.id
       where p.opened_at is not null and not p.veiled and p.status <> 'withdrawn'
         and t.solutions between 5 and 7
       order by t.comments desc, p.id limit 60
      """;

  private static final String BUSIEST =
      """
      select p.id from problem p join problem_tally t on t.problem_id = p.id
       where p.opened_at is not null and not p.veiled and p.status <> 'withdrawn'
       order by t.solutions desc, p.id limit 20
      """;

  private static final String ANY =
      """
      select p.id from problem p where p.opened_at is not null and not p.veiled
         and p.status <> 'withdrawn' order by hashint8(p.id) limit 3000
      """;

  private static final String OPEN =
      "select p.id from problem p where p.status = 'open' and not p.veiled"
          + " and p.deadline > now() + interval '1 day' order by p.id";

  private static final String TARGETS =
      """
      select s.id, cast(substring(m.handle from 6) as integer) as author
        from solution s join member m on m.id = s.author_id
        join problem p on p.id = s.problem_id
       where not p.veiled and p.status <> 'withdrawn' and %s order by hashint8(s.id)
      """;

  static Places in(Jdbi jdbi) {
    return new Places(
        pages(jdbi, BUSY),
        pages(jdbi, BUSIEST),
        ids(jdbi, BUSY),
        pages(jdbi, ANY),
        ids(jdbi, OPEN),
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select m.handle from reputation_account a join member m"
                            + " on m.id = a.member_id order by a.balance desc, m.id limit 60")
                    .mapTo(String.class)
                    .list()),
        targets(jdbi, "true"),
        targets(jdbi, "m.handle = 'crowd3'"));
  }

  /** The whole path of each problem's page: the short one leads there. */
  private static List<String> pages(Jdbi jdbi, String sql) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql.replace("p.id from", "p.id, p.question from"))
                .map(
                    (row, context) ->
                        ProblemPath.of(ProblemId.of(row.getLong("id")), row.getString("question"))
                            .text())
                .list());
  }

  private static List<String> ids(Jdbi jdbi, String sql) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).mapTo(Long.class).map(Ids::text).list());
  }

  private static List<Target> targets(Jdbi jdbi, String which) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TARGETS.formatted(which))
                .map(
                    (row, context) -> new Target(Ids.text(row.getLong("id")), row.getInt("author")))
                .list());
  }
}
