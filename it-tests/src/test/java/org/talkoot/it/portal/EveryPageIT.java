package org.talkoot.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.server.Portal;
import org.talkoot.shared.Ids;

/**
 * Every page of the sample portal with axe looking on: on a light desktop, and, without loading it
 * again, on a dark phone, so that both schemes, both widths and all breakpoints are seen once. Then
 * it must fit into 320 pixels.
 */
@ExtendWith(Browsing.class)
class EveryPageIT {
  private static final Page.EmulateMediaOptions LIGHT =
      new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT);
  private static final Page.EmulateMediaOptions DARK =
      new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK);

  @Test
  void visitors_can_read_every_page(Browsing.Visitors visitors) throws SQLException {
    Page page = visitors.onDesktop();

    Stream<String> paths =
        Stream.concat(
            Stream.of(
                "/",
                "/fi/",
                "/problems",
                "/honour",
                "/networks",
                "/topics",
                "/fi/topics",
                "/topic/winter",
                "/search",
                "/search?q=bench",
                "/fi/search?q=talvi",
                "/search?q=xyzzyplugh",
                "/network/commons",
                "/member/tuula",
                "/points",
                "/fi/points?version=1",
                "/badges",
                "/fi/badges",
                "/badge/log-bronze",
                "/rules/commons",
                "/checkpoints",
                "/fi/checkpoints",
                "/accessibility",
                "/conduct",
                "/fi/conduct",
                "/feedback",
                "/fi/feedback",
                "/privacy",
                "/signin",
                "/join",
                "/reset"),
            Stream.of(
                "/problem/" + problem("closed", "kaisa"),
                "/fi/problem/" + problem("open", "kaisa"),
                "/problem/" + problem("decided", "oksana"),
                "/weights/" + reviewed("oksana"),
                "/fi/weights/" + reviewed("oksana"),
                "/refinement/" + refinement("merged", "eero"),
                "/fi/refinement/" + refinement("open", "samira"),
                "/revisions/" + refined("eero"),
                "/embed/problem/" + problem("closed", "kaisa"),
                "/fi/embed/problem/" + problem("open", "kaisa")));
    areSound(page, paths);
    isSound(page, "/nothing-here", 404);
  }

  @Test
  void members_can_work_on_every_page(Browsing.Visitors visitors) throws SQLException {
    Page page = visitors.onDesktop();
    Person.ofTheSample(page, "kaisa");
    String open = problem("open", "kaisa");

    Stream<String> paths =
        Stream.of(
            "/",
            "/new-problem",
            "/reviews",
            "/fi/reviews",
            "/reviewer",
            "/fi/reviewer",
            "/review/" + unreviewed("kaisa"),
            "/fi/review/" + unreviewed("kaisa"),
            "/given-review/" + reviewFor("kaisa"),
            "/notifications",
            "/fi/notifications?about=outcomes",
            "/notifications-panel",
            "/drafts",
            "/fi/drafts",
            "/letters",
            "/fi/letters",
            "/settings",
            "/fi/settings-topics",
            "/settings-availability",
            "/fi/settings-appearance",
            "/settings-account",
            "/settings-sessions",
            "/settings-tokens",
            "/fi/settings-data",
            "/fi/reports",
            "/report/problem/" + problem("open", "petra"),
            "/ledger",
            "/fi/ledger",
            "/levels",
            "/fi/levels",
            "/member/kaisa",
            "/networks",
            "/honour?period=all",
            "/console-levels/hirsijarvi",
            "/ledger?rule=S-2&period=year&track=steward",
            "/points?network=hirsijarvi",
            "/problem/" + open,
            "/thank/brief/" + problem("open", "petra"),
            "/decide/" + open,
            "/steer/" + open,
            "/outcome/" + problem("closed", "kaisa"),
            "/answer/" + problem("open", "petra"),
            "/refine/" + unrefined("eero"),
            "/console/hirsijarvi");
    areSound(page, paths);
  }

  @Test
  void authors_can_settle_refinements(Browsing.Visitors visitors) throws SQLException {
    Page author = visitors.onDesktop();
    Person.ofTheSample(author, "eero");
    isSound(author, "/", 200);
    isSound(author, "/refinement/" + refinement("open", "samira"), 200);

    Page refiner = visitors.onDesktop();
    Person.ofTheSample(refiner, "pekka");
    isSound(refiner, "/refinement/" + refinement("declined", "pekka"), 200);
  }

  @Test
  void operators_and_managers_can_work_on_theirs(Browsing.Visitors visitors) throws SQLException {
    Page operator = visitors.onDesktop();
    Person.ofTheSample(operator, "irja");
    isSound(operator, "/operator", 200);
    isSound(operator, "/operator-events", 200);
    isSound(operator, "/operator-feedback", 200);
    isSound(operator, "/fi/operator-ledgers", 200);

    Page manager = visitors.onDesktop();
    Person.ofTheSample(manager, "heli");
    isSound(manager, "/console/commons", 200);
    isSound(manager, "/ledger-check/commons", 200);
    isSound(manager, "/holds/commons", 200);
    isSound(manager, "/moderation/commons", 200);
    isSound(manager, "/fi/mentions/commons", 200);
    isSound(manager, "/describe-topic/streets", 200);
    isSound(manager, "/reviewing/commons", 200);
    isSound(manager, "/cases/commons", 200);
    isSound(manager, "/fi/cases/commons", 200);
    isSound(manager, "/fi/reviewing/commons", 200);
    isSound(manager, "/reviewer/tuula", 200);
    isSound(manager, "/probe/" + unreviewed("heli"), 200);
    isSound(manager, "/fi/probe/" + unreviewed("heli"), 200);
    isSound(manager, "/seats/" + unreviewed("heli"), 200);
    isSound(manager, "/fi/seats/" + unreviewed("heli"), 200);
    isSound(manager, "/fi/ledger/tuula", 200);
    isSound(manager, "/define-badge/commons", 200);
    isSound(manager, "/workshop/commons", 200);
  }

  /** Looks at all of them before it says which are not. */
  private static void areSound(Page page, Stream<String> paths) {
    SoftAssertions.assertSoftly(
        all ->
            paths.forEach(
                path ->
                    all.assertThatCode(() -> isSound(page, path, 200)).doesNotThrowAnyException()));
  }

  private static void isSound(Page page, String path, int status) {
    Response answer = page.navigate(path);
    assertThat(answer.status()).as(path).isEqualTo(status);
    assertThat(page.content()).as(path).doesNotContain("???");
    Accessibility.isSound(page);
    page.emulateMedia(DARK);
    page.setViewportSize(390, 844);
    Accessibility.isSound(page);
    Accessibility.reflows(page);
    page.emulateMedia(LIGHT);
    page.setViewportSize(1280, 900);
  }

  private static String refinement(String state, String refiner) throws SQLException {
    return id(
        "select r.id from refinement r join member m on m.id = r.refiner_id"
            + " where r.state = ? and m.handle = ?",
        state,
        refiner);
  }

  /** A solution that the refiner refined. */
  private static String refined(String refiner) throws SQLException {
    return id(
        "select r.solution_id from solution_refiner r join member m on m.id = r.refiner_id"
            + " where ? <> m.handle and m.handle = ?",
        "",
        refiner);
  }

  /** A solution of the author to an open problem. */
  private static String unrefined(String author) throws SQLException {
    return id(
        "select s.id from solution s join problem p on p.id = s.problem_id"
            + " join member m on m.id = s.author_id where p.status = ? and m.handle = ?",
        "open",
        author);
  }

  /** A solution of the commons that takes reviews and in which that member has no part. */
  private static String unreviewed(String handle) throws SQLException {
    return id(
        "select s.id from solution s join problem p on p.id = s.problem_id"
            + " join network n on n.id = p.network_id and n.slug = ?"
            + " where p.status = 'open' and not exists (select 1 from member m"
            + "   where m.handle = ? and m.id in (s.author_id, p.requested_by))"
            + " order by s.id desc limit 1",
        "commons",
        handle);
  }

  /** A solution to a decided problem of that requester that was reviewed. */
  private static String reviewed(String requester) throws SQLException {
    return id(
        "select r.solution_id from review r join member m on m.id = r.requester_id"
            + " join problem p on p.id = r.problem_id"
            + " where p.status = ? and m.handle = ? order by r.id desc limit 1",
        "decided",
        requester);
  }

  /** A review of a solution to a problem that this member asked. */
  private static String reviewFor(String requester) throws SQLException {
    return id(
        "select r.id from review r join member m on m.id = r.requester_id"
            + " where r.verdict <> ? and m.handle = ? order by r.id desc limit 1",
        "",
        requester);
  }

  /** The newest problem of that requester that stands in that status. */
  private static String problem(String status, String requester) throws SQLException {
    return id(
        "select p.id from problem p join member m on m.id = p.requested_by"
            + " where p.status = ? and m.handle = ? order by p.listed_at desc limit 1",
        status,
        requester);
  }

  private static String id(String sql, String first, String second) throws SQLException {
    try (Connection database = Portal.running().database();
        PreparedStatement query = database.prepareStatement(sql)) {
      query.setString(1, first);
      query.setString(2, second);
      try (ResultSet rows = query.executeQuery()) {
        assertThat(rows.next()).as(sql + " " + first + " " + second).isTrue();
        return Ids.text(rows.getLong(1));
      }
    }
  }
}
