package org.talkoot.reach.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talkoot.member.application.MemberView;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.reach.application.CardReading;
import org.talkoot.reach.application.ProblemCard;
import org.talkoot.shared.BrokenRule;
import org.talkoot.web.page.Site;

/**
 * What a link to us shows elsewhere, 1200 × 630 pixels: {@code /share/problem/{id}.png}, {@code
 * /share/outcome/{id}.png}, {@code /share/member/{handle}.png}, {@code /share/site.png}, each in
 * both languages.
 */
@WebServlet("/share/*")
public class ShareImages extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Duration KEEP = Duration.ofHours(1);
  private static final Pattern PATH =
      Pattern.compile("/(site|(problem|outcome|member)/([^/]+))\\.png");

  /** Counts up when pictures of the same content look different than before. */
  private static final String LOOK = "1";

  @Inject private transient CardReading cards;
  @Inject private transient SharedPictures pictures;
  @Inject private transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher wanted = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    try {
      if (!wanted.matches()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        document(wanted).send(request, response);
      }
    } catch (BrokenRule refused) {
      response.sendError(refused.refusal().status());
    }
  }

  private SharedDocument document(Matcher wanted) {
    Pictures drawing = new Pictures(site.language());
    if (wanted.group(2) == null) {
      return document("site", drawing::site);
    }
    String name = wanted.group(3);
    return switch (wanted.group(2)) {
      case "problem" -> problem(card(name), drawing);
      case "outcome" -> outcome(card(name), drawing);
      default -> member(cards.member(name), drawing);
    };
  }

  private ProblemCard card(String id) {
    return cards.problem(ProblemId.parse(id).orElseThrow(UnknownProblem::new));
  }

  private SharedDocument problem(ProblemCard card, Pictures drawing) {
    return document("problem " + card, () -> drawing.problem(card));
  }

  private SharedDocument outcome(ProblemCard card, Pictures drawing) {
    OutcomeStepView outcome = card.outcome();
    if (outcome == null) {
      throw new UnknownProblem();
    }
    return document("outcome " + card, () -> drawing.outcome(card, outcome));
  }

  private SharedDocument member(MemberView member, Pictures drawing) {
    return document("member " + member, () -> drawing.member(member));
  }

  /** The state is all that a picture could show; records write themselves in full. */
  private SharedDocument document(String state, Supplier<byte[]> drawing) {
    String tag = SharedDocument.digest(LOOK + site.getLang() + state);
    return new SharedDocument("image/png", pictures.get(tag, drawing), tag, null, KEEP);
  }
}
