package org.talkoot.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;
import org.talkoot.shared.Ids;

/** The eight authors and ten reviewers of a blind challenge, and what would give one away. */
final class HiddenPeople {
  private static final List<String> AUTHORS =
      List.of("aatos", "bertta", "celia", "daavid", "elviira", "fanni", "gunnar", "helka");
  private static final List<String> REVIEWERS =
      List.of(
          "ilpo", "jalmari", "kerttu", "lyyli", "manta", "nuutti", "oiva", "pirkko", "raili",
          "sulo");

  private final List<TestMember> authors;
  private final List<TestMember> reviewers;

  HiddenPeople(RestClient portal) {
    authors = AUTHORS.stream().map(name -> TestMember.named(name, portal)).toList();
    reviewers = REVIEWERS.stream().map(name -> TestMember.named(name, portal)).toList();
  }

  TestMember author(int number) {
    return authors.get(number);
  }

  TestMember reviewer(int number) {
    return reviewers.get(number);
  }

  List<TestMember> authors() {
    return authors;
  }

  List<TestMember> reviewers() {
    return reviewers;
  }

  List<TestMember> all() {
    return Stream.concat(authors.stream(), reviewers.stream()).toList();
  }

  /** All but the first author send a solution in. */
  void theOthersAnswer(String problem) {
    for (int i = 1; i < authors.size(); i++) {
      Briefs.solve(authors.get(i), problem, textOf(i));
    }
  }

  /** All but the first reviewer send a review, one each, over all solutions. */
  void theOthersReview(List<String> solutions) {
    IntStream.range(1, reviewers.size())
        .forEach(
            i -> Briefs.review(reviewers.get(i), solutions.get(i % solutions.size()), 3 + i % 2));
  }

  /** What an author answers, the same in no two solutions. */
  String textOf(int author) {
    return "Spread the gravel in " + (author + 2) + " layers and roll each of them.";
  }

  /** Whoever looks at this page is told of none of the others who is who. */
  void areNotNamedTo(Person looker) throws SQLException {
    areNotNamedOn(looker.page(), looker.name());
  }

  /**
   * The page, with all that is in its source, gives none of them away: neither by a name or handle
   * (the names are the handles in capitals), nor by an address or the id.
   *
   * @param besides handle of the one whom the page may name
   */
  void areNotNamedOn(Page page, String besides) throws SQLException {
    String source = page.content().toLowerCase(Locale.ROOT);
    for (TestMember hidden : all()) {
      if (!hidden.handle().equals(besides)) {
        long id = idOf(hidden);
        assertThat(source)
            .as("a page for %s: %s", besides, page.url())
            .doesNotContain(hidden.handle(), Ids.text(id), Long.toString(id));
      }
    }
  }

  private static long idOf(TestMember member) throws SQLException {
    try (Connection database = Portal.running().database();
        PreparedStatement query =
            database.prepareStatement("select id from member where handle = ?")) {
      query.setString(1, member.handle());
      try (ResultSet rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getLong(1);
      }
    }
  }
}
