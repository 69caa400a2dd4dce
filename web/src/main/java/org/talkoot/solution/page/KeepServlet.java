package org.talkoot.solution.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.DraftKind;
import org.talkoot.draft.UnknownDraft;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.CommentDrafting;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Language;
import org.talkoot.web.page.Texts;
import org.talkoot.web.security.CurrentMember;

/**
 * Where pages save half-written questions and comments: {@code POST /keep} with {@code draft},
 * {@code text}, {@code lang} and whom the page was made for. Needs no view state, so that it works
 * however long a page was open.
 *
 * <p>Answers with what to say, or 401 when nobody or somebody else is signed in, or the status of
 * the refusal.
 */
@WebServlet("/keep")
public class KeepServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentMember me;
  @Inject private transient CommentDrafting drafting;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!isFor(text(request, "member"))) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    try {
      Optional<Instant> saved = save(text(request, "draft"), me.id(), text(request, "text"));
      response.setContentType("application/json");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(Json.write(Map.of("text", said(saved, text(request, "lang")))));
    } catch (BrokenRule refusal) {
      response.setStatus(refusal.refusal().status());
    }
  }

  private boolean isFor(String member) {
    return me.member().filter(one -> one.toString().equals(member)).isPresent();
  }

  private Optional<Instant> save(String draft, MemberId member, String text) {
    DraftKey key = DraftKey.parse(draft).orElseThrow(UnknownDraft::new);
    if (key.kind() == DraftKind.QUESTION) {
      return drafting.save(ProblemId.of(key.subject()), member, text);
    }
    if (key.kind() == DraftKind.COMMENT) {
      return drafting.save(SolutionId.of(key.subject()), member, text);
    }
    throw new UnknownDraft();
  }

  private static String said(Optional<Instant> saved, String lang) {
    Language language = "fi".equals(lang) ? Language.FI : Language.EN;
    return saved
        .map(at -> Texts.say(language.locale(), "keep.saved", Formats.of(language).time(at)))
        .orElse("");
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
