package org.talkoot.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.notification.Category;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.application.LetterPage.Foot;
import org.talkoot.notification.application.LetterPage.Lead;
import org.talkoot.notification.application.LetterPage.Line;
import org.talkoot.notification.application.LetterPage.Praised;
import org.talkoot.notification.application.LetterPage.Quote;
import org.talkoot.notification.application.LetterPage.Section;
import org.talkoot.notification.application.LetterPage.Sum;
import org.talkoot.notification.application.MemberWeek.Errand;
import org.talkoot.notification.application.MemberWeek.Points;
import org.talkoot.notification.persistence.LetterRows.Claimed;
import org.talkoot.notification.persistence.LetterStories.Story;
import org.talkoot.problem.ProblemPath;
import org.talkoot.problem.application.PartNames;
import org.talkoot.shared.application.Texts;

/** Puts in order what a letter tells: what changed, what waits, honour of the week, points. */
final class LetterPages {
  private static final Texts WORDS = new Texts("digest");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int LONGEST_TEXT = 400;
  private static final int LONGEST_SUBJECT = 140;

  private final Claimed letter;
  private final LetterFormats formats;
  private final LetterLinks links;

  LetterPages(Claimed letter, LetterFormats formats, LetterLinks links) {
    this.letter = letter;
    this.formats = formats;
    this.links = links;
  }

  LetterPage page(List<NotificationView> items, Optional<Story> story, MemberWeek week) {
    boolean whole = letter.rhythm() != Rhythm.AT_ONCE;
    List<NotificationView> sorted =
        items.stream().sorted(Comparator.comparing(item -> place(item.category()))).toList();
    Optional<NotificationView> first =
        sorted.stream().filter(item -> !whole || item.category() != Category.WAITING).findFirst();
    Lead lead =
        story.map(one -> lead(one, items)).orElseGet(() -> first.map(this::lead).orElse(null));
    List<NotificationView> told = told(items, story, first);
    List<NotificationView> rest = sorted.stream().filter(item -> !told.contains(item)).toList();
    Section waiting = waiting(rest, whole ? week.waiting(letter.member()) : List.<Errand>of());
    String title = title(lead, waiting);
    return new LetterPage(
        formats.locale().getLanguage(),
        subject(title, whole ? 0 : rest.size()),
        preview(lead, rest),
        text("head." + letter.rhythm(), formats.date(letter.dueAt())),
        lead,
        news(rest),
        waiting,
        whole ? honour(week) : null,
        letter.rhythm() == Rhythm.WEEKLY ? points(week) : null,
        foot());
  }

  /** A letter at once that tells several things says how many more. */
  private String subject(String title, int more) {
    String told = text("subject." + letter.rhythm(), shortened(title, LONGEST_SUBJECT));
    return more == 0 ? told : text("subject.more", told, more);
  }

  /** What waits leads where it is told at once; in a digest it has its own place. */
  private static int place(Category category) {
    return category == Category.WAITING ? -1 : category.ordinal();
  }

  private Lead lead(Story story, List<NotificationView> items) {
    boolean measured = !story.after().isEmpty();
    String before = story.before();
    String was = measured && before != null ? text("lead.before", before) + " " : "";
    return new Lead(
        text(story.mine() ? "lead.mine" : "lead.changed"),
        measured ? text("lead.figure", story.label(), story.after()) : story.question(),
        "36px",
        shortened(was + story.text(), LONGEST_TEXT),
        quoted(items).map(item -> new Quote(item.detail(), actor(item))).orElse(null),
        text("lead.story"),
        links.to(ProblemPath.of(story.problem(), story.question()).text()));
  }

  /** Returns what the beginning of the letter tells already. */
  private static List<NotificationView> told(
      List<NotificationView> items, Optional<Story> story, Optional<NotificationView> first) {
    return story
        .map(
            one ->
                Stream.concat(
                        items.stream().filter(item -> isOf(one, item)), quoted(items).stream())
                    .toList())
        .orElseGet(() -> first.stream().toList());
  }

  private static boolean isOf(Story story, NotificationView item) {
    return item.kind().startsWith("outcome.") && story.problem().equals(item.problem());
  }

  private static Optional<NotificationView> quoted(List<NotificationView> items) {
    return items.stream()
        .filter(item -> item.kind().equals("thanks.given") && !item.detail().isEmpty())
        .findFirst();
  }

  private Lead lead(NotificationView item) {
    return new Lead(
        text("category." + item.category().code()),
        item.text(),
        "26px",
        "",
        item.detail().isEmpty() ? null : new Quote(item.detail(), actor(item)),
        text("lead.open"),
        links.to(item.path()));
  }

  private String actor(NotificationView item) {
    PersonRef actor = item.actor();
    return actor == null ? "" : PartNames.called(actor, formats.locale());
  }

  private @Nullable Section news(List<NotificationView> items) {
    List<Line> lines =
        items.stream().filter(item -> item.category() != Category.WAITING).map(this::line).toList();
    return lines.isEmpty() ? null : new Section(text("news.title"), lines);
  }

  /** An errand of the portal and the notification that asked for it are told once. */
  private @Nullable Section waiting(List<NotificationView> items, List<Errand> errands) {
    List<Line> lines =
        Stream.concat(
                errands.stream().map(this::line),
                items.stream()
                    .filter(item -> item.category() == Category.WAITING)
                    .filter(item -> errands.stream().noneMatch(errand -> isOf(errand, item)))
                    .map(this::line))
            .toList();
    return lines.isEmpty() ? null : new Section(text("category.waiting"), lines);
  }

  private static boolean isOf(Errand errand, NotificationView item) {
    return errand.path().equals(item.path())
        || item.kind().startsWith(errand.kind() + ".") && errand.problem().equals(item.problem());
  }

  private Line line(NotificationView item) {
    String detail = item.detail().isEmpty() ? "" : text("quoted", item.detail());
    return new Line(item.text(), shortened(detail, LONGEST_TEXT), links.to(item.path()));
  }

  private Line line(Errand errand) {
    String due = errand.due() == null ? "" : text("waiting.due", formats.date(errand.due()));
    return new Line(
        WORDS.textOr("waiting." + errand.kind(), "waiting.other", formats.locale()),
        Stream.of(errand.question(), due)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" · ")),
        links.to(errand.path()));
  }

  private @Nullable Praised honour(MemberWeek week) {
    return week.honour(letter.member(), since())
        .map(
            one ->
                new Praised(
                    text("honour.title"),
                    one.name(),
                    text("quoted", one.citation()),
                    text("honour.by", one.manager()),
                    links.to("/member/" + one.handle())))
        .orElse(null);
  }

  private Sum points(MemberWeek week) {
    Points points = week.points(letter.member(), since());
    return new Sum(
        formats.number(points.total()),
        text("points.unit", points.total()),
        text("points.lately", formats.signed(points.lately())),
        text("points.link"),
        links.to("/ledger"));
  }

  private Foot foot() {
    return new Foot(
        text("foot.why." + letter.rhythm()),
        text("foot.change"),
        links.wishes(),
        text("foot.stop." + letter.rhythm()),
        links.stop());
  }

  private Instant since() {
    return letter.dueAt().minus(WEEK);
  }

  private static String title(@Nullable Lead lead, @Nullable Section waiting) {
    return lead != null ? lead.title() : Objects.requireNonNull(waiting).lines().get(0).text();
  }

  private static String preview(@Nullable Lead lead, List<NotificationView> rest) {
    Stream<String> quote =
        Stream.ofNullable(lead).map(Lead::quote).filter(Objects::nonNull).map(Quote::words);
    return shortened(
        Stream.concat(quote, rest.stream().map(NotificationView::text))
            .limit(3)
            .collect(Collectors.joining(" · ")),
        LONGEST_SUBJECT);
  }

  private String text(String key, Object... places) {
    return WORDS.text(key, formats.locale(), places);
  }

  /** Returns the text on one line, cut between words. */
  static String shortened(String text, int most) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int end = line.lastIndexOf(' ', most - 1);
    return line.substring(0, end < most / 2 ? most - 1 : end) + "…";
  }
}
