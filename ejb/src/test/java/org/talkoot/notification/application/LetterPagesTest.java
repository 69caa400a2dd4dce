package org.talkoot.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.notification.Category;
import org.talkoot.notification.LetterId;
import org.talkoot.notification.NotificationId;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.persistence.LetterRows.Claimed;
import org.talkoot.notification.persistence.LetterStories.Story;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Ids;

class LetterPagesTest {
  private static final Instant FRIDAY = Instant.parse("2026-04-17T05:00:00Z");
  private static final MemberId TUULA = MemberId.next();
  private static final ProblemId SNOW = ProblemId.of(Ids.next());
  private static final ProblemId BENCH = ProblemId.of(Ids.next());
  private static final PersonRef KAISA = new PersonRef(MemberId.next(), "kaisa", "Kaisa Lehtonen");
  private static final MemberWeek WEEK = new Week();

  private final LetterTemplates templates = new LetterTemplates();

  @Test
  void the_friday_letter_tells_what_changed_what_waits_honour_and_points_in_this_order() {
    LetterPage page = friday(Locale.ENGLISH);
    String text = templates.text(page);
    assertThat(page.subject()).isEqualTo("Friday letter: Snow mornings clear: 57 of 61");
    assertThat(text)
        .containsSubsequence(
            "Friday letter, 17 April 2026",
            "Changed thanks to you",
            "Snow mornings clear: 57 of 61",
            "Before, it was 24 of 58. The town made the order permanent.",
            "Three families wrote.",
            "Kaisa Lehtonen",
            "Read the outcome report: https://talkoot.example/problem/"
                + SNOW
                + "/how-do-we-clear-the-way-to-school",
            "Waiting for you",
            "Your decision is waited for",
            "Which stops get a bench? · by 18 April 2026",
            "You are asked for a review",
            "Which stops get a bench? · by 21 April 2026",
            "https://talkoot.example/review/0abc",
            "Honour of the week",
            "Eero Lindqvist",
            "4,318 points, +186 this week",
            "Stop the Friday letter: https://talkoot.example/unsubscribe/token");
    assertThat(Jsoup.parse(templates.html(page)).text())
        .containsSubsequence(
            "Changed thanks to you",
            "Snow mornings clear: 57 of 61",
            "Waiting for you",
            "Honour of the week",
            "4,318 points",
            "Stop the Friday letter");
  }

  @Test
  void what_the_beginning_tells_is_not_told_again_but_all_else_is() {
    LetterPage page = friday(Locale.ENGLISH);
    assertThat(templates.text(page))
        .containsOnlyOnce("Three families wrote.")
        .doesNotContain("It was verified")
        .contains("Also new", "Pekka thanked you", "Well ploughed.");
  }

  @Test
  void finnish_letters_are_finnish_in_words_dates_and_numbers() {
    assertThat(templates.text(friday(Locale.forLanguageTag("fi"))))
        .contains("Perjantaikirje 17.4.2026", "Muuttui ansiostasi", "4\u00a0318 pistettä")
        .contains("https://talkoot.example/fi/problem/" + SNOW);
  }

  @Test
  void what_is_told_at_once_is_the_headline_and_the_subject() {
    LetterPage page =
        pages(Rhythm.AT_ONCE, Locale.ENGLISH)
            .page(
                List.of(item("refinement.proposed", Category.WAITING, "Pekka suggests", "")),
                Optional.empty(),
                WEEK);
    assertThat(page.subject()).isEqualTo("Pekka suggests");
    assertThat(page.waiting()).isNull();
    assertThat(page.points()).isNull();
    assertThat(templates.text(page)).containsOnlyOnce("Pekka suggests");
  }

  @Test
  void several_things_at_once_are_one_letter_whose_subject_says_so() {
    LetterPage page =
        pages(Rhythm.AT_ONCE, Locale.ENGLISH)
            .page(
                List.of(
                    item("comment.written", Category.WORK, "Eero commented", ""),
                    item("refinement.proposed", Category.WAITING, "Pekka suggests", ""),
                    item("solution.submitted", Category.WORK, "Aasa sent in a solution", "")),
                Optional.empty(),
                WEEK);
    assertThat(page.subject()).isEqualTo("Pekka suggests, and 2 more");
    assertThat(templates.text(page))
        .containsSubsequence("Pekka suggests", "Also new", "Eero commented", "Aasa sent in");
  }

  @Test
  void what_waits_is_told_once_as_an_errand_or_as_news() {
    LetterPage page =
        pages(Rhythm.WEEKLY, Locale.ENGLISH)
            .page(
                List.of(
                    item("assignment.offered", "You may review", "/review/0abc", BENCH),
                    item("assignment.late", "Another is late", "/review/0def", BENCH)),
                Optional.empty(),
                WEEK);
    assertThat(templates.text(page))
        .containsOnlyOnce("/review/0abc")
        .contains("You are asked for a review", "Another is late")
        .doesNotContain("You may review");
  }

  @Test
  void a_digest_of_nothing_but_errands_needs_no_headline() {
    LetterPage page =
        pages(Rhythm.DAILY, Locale.ENGLISH)
            .page(
                List.of(item("level.lossProposed", Category.WAITING, "A level", "")),
                Optional.empty(),
                WEEK);
    assertThat(page.lead()).isNull();
    assertThat(page.subject()).isEqualTo("Since yesterday: Your decision is waited for");
    assertThat(templates.text(page)).contains("A level");
  }

  @Test
  void no_words_of_people_become_markup_or_another_line_of_the_subject() {
    LetterPage page =
        pages(Rhythm.AT_ONCE, Locale.ENGLISH)
            .page(
                List.of(item("x", Category.WORK, "<b>Ha</b>\r\nBcc: a@b", "<img src=//x>")),
                Optional.empty(),
                WEEK);
    assertThat(page.subject()).doesNotContain("\r", "\n");
    assertThat(templates.html(page)).doesNotContain("<b>", "<img");
  }

  @Test
  void the_letter_loads_nothing_from_anywhere() {
    Document letter = Jsoup.parse(templates.html(friday(Locale.ENGLISH)));
    assertThat(
            letter.select("[src], [srcset], [background], [poster], link, script, iframe, object"))
        .isEmpty();
    assertThat(letter.outerHtml()).doesNotContain("url(", "@import");
    assertThat(letter.select("a").stream().map(link -> link.attr("href")))
        .allMatch(address -> address.startsWith("https://talkoot.example/"));
  }

  @Test
  void the_letter_knows_the_dark_and_says_its_language() {
    Element letter = Jsoup.parse(templates.html(friday(Locale.ENGLISH))).child(0);
    assertThat(letter.attr("lang")).isEqualTo("en");
    assertThat(letter.select("style").html()).contains("prefers-color-scheme:dark");
    assertThat(letter.select("table").not("[role=presentation]")).isEmpty();
  }

  private static LetterPage friday(Locale locale) {
    return pages(Rhythm.WEEKLY, locale)
        .page(
            List.of(
                item("outcome.verified", Category.OUTCOMES, "It was verified", ""),
                item("thanks.given", Category.OUTCOMES, "Kaisa thanked", "Three families wrote."),
                item("thanks.given", Category.OUTCOMES, "Pekka thanked you", "Well ploughed.")),
            Optional.of(
                new Story(
                    SNOW,
                    "How do we clear the way to school?",
                    "The town made the order permanent.",
                    "Snow mornings clear",
                    "24 of 58",
                    "57 of 61",
                    true)),
            WEEK);
  }

  private static LetterPages pages(Rhythm rhythm, Locale locale) {
    return new LetterPages(
        new Claimed(LetterId.next(), TUULA, rhythm, FRIDAY, 1),
        new LetterFormats(locale, ZoneId.of("Europe/Helsinki")),
        new LetterLinks("https://talkoot.example", locale, "token"));
  }

  private static NotificationView item(String kind, Category about, String text, String detail) {
    return item(kind, about, text, detail, "/problem/" + SNOW, SNOW);
  }

  private static NotificationView item(String kind, String text, String path, ProblemId problem) {
    return item(kind, Category.WAITING, text, "", path, problem);
  }

  private static NotificationView item(
      String kind, Category about, String text, String detail, String path, ProblemId problem) {
    return new NotificationView(
        NotificationId.next(), kind, about, text, detail, KAISA, problem, path, false, FRIDAY);
  }

  /** The week of Tuula. */
  private static final class Week implements MemberWeek {
    @Override
    public List<Errand> waiting(MemberId member) {
      return List.of(
          new Errand(
              "decide",
              BENCH,
              "Which stops get a bench?",
              "/decide/" + BENCH,
              LocalDate.of(2026, 4, 18)),
          new Errand(
              "offer",
              BENCH,
              "Which stops get a bench?",
              "/review/0abc",
              LocalDate.of(2026, 4, 21)));
    }

    @Override
    public Optional<Praise> honour(MemberId reader, Instant since) {
      return Optional.of(
          new Praise("Eero Lindqvist", "eero", "He refined four solutions.", "Heli Rautio"));
    }

    @Override
    public Points points(MemberId member, Instant since) {
      return new Points(4318, 186);
    }
  }
}
