package org.talkoot.reach.page;

import java.util.List;
import java.util.stream.Collectors;
import org.talkoot.member.application.MemberView;
import org.talkoot.member.application.PersonRef;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.reach.application.ProblemCard;
import org.talkoot.web.drawing.Lettering;
import org.talkoot.web.drawing.Typeface;
import org.talkoot.web.page.Language;
import org.talkoot.web.page.Texts;

/** Draws what a link to us shows elsewhere. No text is wider than the picture, whatever it says. */
record Pictures(Language language) {
  private static final List<String> STEPS =
      List.of("draft", "open", "inReview", "decided", "outcome");
  private static final double LEADING = 1.16;
  private static final int MOST_PEOPLE = 4;

  /** Draws a problem: what is asked, by whom, and how far it has come. */
  byte[] problem(ProblemCard card) {
    ProblemView problem = card.problem();
    Canvas canvas = new Canvas(problem.networkName());
    Lettering question =
        Lettering.fitting(
            Typeface.SERIF,
            problem.brief().question(),
            Canvas.MEASURE,
            262,
            LEADING,
            68,
            60,
            52,
            46,
            40);
    canvas.text(question, Canvas.MARGIN, 170 + question.size() * 0.78, LEADING, Canvas.INK);
    canvas.mark(problem.requester().id().toString(), Canvas.MARGIN, 446, 60);
    double end =
        canvas.text(
            problem.requester().displayName(), Typeface.SERIF, 32, 150, 487, 560, Canvas.INK);
    canvas.text(
        problem.requesterOrganisation(),
        Typeface.SANS,
        26,
        end + 18,
        487,
        1128 - end - 18,
        Canvas.INK_3);
    thread(canvas, problem.status(), card.isReported());
    return canvas.png();
  }

  /** Draws an outcome: the number before and after, what it was about, and whose work it is. */
  byte[] outcome(ProblemCard card, OutcomeStepView outcome) {
    Canvas canvas = new Canvas(card.problem().networkName());
    Lettering question =
        Lettering.fitting(
            Typeface.SERIF, card.problem().brief().question(), Canvas.MEASURE, 92, LEADING, 38, 34);
    double y = canvas.text(question, Canvas.MARGIN, 188, LEADING, Canvas.INK_2);
    Figure figure = outcome.figure();
    if (figure == null || figure.after().isEmpty()) {
      Lettering told =
          Lettering.fitting(
              Typeface.SERIF, outcome.text(), Canvas.MEASURE, 230, LEADING, 52, 44, 38);
      canvas.text(told, Canvas.MARGIN, y + 60, LEADING, Canvas.INK);
    } else {
      figure(canvas, figure);
    }
    people(canvas, card.people());
    if (outcome.isVerified()) {
      verified(canvas);
    }
    return canvas.png();
  }

  /** Draws a member: house mark, name and what they say of themselves. */
  byte[] member(MemberView member) {
    Canvas canvas = new Canvas(member.organisation());
    canvas.mark(member.id().toString(), Canvas.MARGIN, 210, 240);
    Lettering name =
        Lettering.fitting(Typeface.SERIF, member.displayName(), 760, 170, LEADING, 72, 60, 48);
    double y = canvas.text(name, 368, 220 + name.size() * 0.78, LEADING, Canvas.INK);
    Lettering headline = Lettering.fitting(Typeface.SANS, member.headline(), 760, 150, 1.3, 36, 32);
    canvas.text(headline, 368, y + 18, 1.3, Canvas.INK_2);
    return canvas.png();
  }

  /** Draws what stands for the whole site. */
  byte[] site() {
    Canvas canvas = new Canvas("");
    Lettering promise =
        Lettering.fitting(
            Typeface.SERIF, say("share.site"), Canvas.MEASURE, 320, LEADING, 68, 60, 52);
    canvas.text(promise, Canvas.MARGIN, 260, LEADING, Canvas.INK);
    thread(canvas, "outcome", true);
    return canvas.png();
  }

  private void thread(Canvas canvas, String status, boolean reported) {
    if ("withdrawn".equals(status)) {
      canvas.text(
          say("problem.status.withdrawn"),
          Typeface.SANS,
          26,
          Canvas.MARGIN,
          580,
          600,
          Canvas.INK_3);
      return;
    }
    int reached = reached(status, reported);
    double gap = Canvas.MEASURE / (double) (STEPS.size());
    double y = 550;
    double last = Canvas.MARGIN + 9 + gap * (STEPS.size() - 1);
    canvas.line(Canvas.MARGIN + 9, y, last, y, 3, Canvas.LINE_STRONG);
    canvas.line(0, y, Canvas.MARGIN + 9 + gap * reached, y, 6, Canvas.MADDER);
    for (int i = 0; i < STEPS.size(); i++) {
      double x = Canvas.MARGIN + 9 + gap * i;
      canvas.knot(x, y, i == reached ? 12 : 9, i <= reached);
      canvas.text(
          say("problem.step." + STEPS.get(i)),
          Typeface.SANS,
          i == reached ? 26 : 24,
          x - 9,
          592,
          gap - 12,
          i == reached ? Canvas.INK : Canvas.INK_3);
    }
  }

  private static int reached(String status, boolean reported) {
    return switch (status) {
      case "inReview" -> 2;
      case "decided" -> 3;
      case "outcome" -> 4;
      case "closed" -> reported ? 4 : 3;
      default -> 1;
    };
  }

  /** Both numbers stand in one line where they are short, and one below the other where not. */
  private void figure(Canvas canvas, Figure figure) {
    String after = (figure.after() + " " + figure.unit()).strip();
    Lettering now = Lettering.fitting(Typeface.SERIF, after, 620, 112, 1, 112, 88, 72, 56, 44);
    double x = Canvas.MARGIN;
    double y = 392;
    if (!figure.before().isEmpty()) {
      Lettering then =
          Lettering.fitting(Typeface.SERIF, figure.before(), 320, 112, 1, 72, 56, 44, 36);
      double below = then.lines().size() > 1 ? then.size() * (then.lines().size() - 1) : 0;
      canvas.text(then, x, y - below, 1, Canvas.INK_3);
      double middle = y - then.size() * 0.3;
      if (then.lines().size() == 1) {
        canvas.line(x - 4, middle, x + then.width() + 4, middle, 4, Canvas.INK_3);
      }
      x = arrow(canvas, x + then.width() + 28, y - 24) + 28;
    }
    double below = now.size() * (now.lines().size() - 1);
    canvas.text(now, x, y - below, 1, Canvas.INK);
    Lettering label = Lettering.fitting(Typeface.SANS, figure.label(), Canvas.MEASURE, 42, 1.3, 30);
    canvas.text(label, Canvas.MARGIN, 446, 1.3, Canvas.INK_2);
  }

  private static double arrow(Canvas canvas, double x, double y) {
    canvas.line(x, y, x + 66, y, 7, Canvas.MADDER);
    canvas.line(x + 44, y - 22, x + 68, y + 2, 7, Canvas.MADDER);
    canvas.line(x + 44, y + 22, x + 68, y - 2, 7, Canvas.MADDER);
    return x + 68;
  }

  private void people(Canvas canvas, List<PersonRef> people) {
    double x = Canvas.MARGIN;
    for (PersonRef person : people.stream().limit(MOST_PEOPLE).toList()) {
      canvas.mark(person.id().toString(), x, 520, 56);
      x += 68;
    }
    String names =
        people.stream()
            .limit(MOST_PEOPLE)
            .map(PersonRef::displayName)
            .collect(Collectors.joining(", "));
    int more = people.size() - MOST_PEOPLE;
    canvas.text(
        more > 0 ? say("share.more", names, more) : names,
        Typeface.SERIF,
        30,
        x + 8,
        558,
        Canvas.WIDTH - Canvas.MARGIN - 250 - x,
        Canvas.INK);
  }

  private void verified(Canvas canvas) {
    String word = say("share.verified");
    double width = Typeface.SANS.width(word, 26);
    double x = Canvas.WIDTH - Canvas.MARGIN - width - 40;
    canvas.round(x, 524, width + 40, 48, 24, Canvas.SPRUCE_SOFT);
    canvas.text(word, Typeface.SANS, 26, x + 20, 557, width + 1, Canvas.SPRUCE);
  }

  private String say(String key, Object... values) {
    return Texts.say(language.locale(), key, values);
  }
}
