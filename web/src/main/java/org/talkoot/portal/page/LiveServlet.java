package org.talkoot.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.Identity;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.LivePosition;
import org.talkoot.portal.application.LiveReading;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.web.live.LiveChannel;
import org.talkoot.web.page.Language;
import org.talkoot.web.security.CurrentMember;

/**
 * Where the pages of members listen: {@code /live?lang=fi&problem=…&since=…}.
 *
 * <p>Answers 401 without a session, 403 to other sites, 404 for a problem that the member may not
 * know of, 429 with {@code Retry-After} when there are too many of all members; never begins a
 * session.
 */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Shorter than the server lets a request last. */
  private static final Duration LIFE = Duration.ofMinutes(4);

  private static final int TOO_MANY = 429;

  @Inject private transient CurrentMember me;
  @Inject private transient LiveReading reading;
  @Inject private transient LiveReaders readers;
  @Inject private transient LiveFeed feed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    int refusal = refusal(request);
    if (refusal != 0) {
      response.setStatus(refusal);
      return;
    }
    LiveReader reader = reader(me.who(), request);
    if (!readers.enter(reader)) {
      response.setHeader("Retry-After", "60");
      response.setStatus(TOO_MANY);
      return;
    }
    listen(reader, request, response);
  }

  private int refusal(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !"same-origin".equals(site)) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (!me.isPresent()) {
      return HttpServletResponse.SC_UNAUTHORIZED;
    }
    String problem = request.getParameter("problem");
    return problem == null || isVisible(problem) ? 0 : HttpServletResponse.SC_NOT_FOUND;
  }

  private boolean isVisible(String problem) {
    try {
      ProblemId id = ProblemId.parse(problem).orElseThrow(UnknownProblem::new);
      reading.requireVisible(id, Viewer.of(me.id()));
      return true;
    } catch (UnknownProblem unknown) {
      return false;
    }
  }

  private LiveReader reader(Identity who, HttpServletRequest request) {
    String problem = request.getParameter("problem");
    LivePosition since = position(request.getParameter("since")).orElseGet(reading::position);
    return new LiveReader(
        who.id(),
        who.sessionEpoch(),
        request.getSession(false).getId(),
        me.sessionDigest(),
        locale(request.getParameter("lang")),
        ProblemId.parse(problem == null ? "" : problem),
        since,
        told(request).orElse(since));
  }

  /**
   * A browser that comes again by itself says in a header what it heard last, a script as it can.
   */
  private static Optional<LivePosition> told(HttpServletRequest request) {
    return position(request.getHeader("Last-Event-ID"))
        .or(() -> position(request.getParameter("told")));
  }

  private static Optional<LivePosition> position(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(LivePosition::parse);
  }

  private void listen(LiveReader reader, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      reader.listensTo(LiveChannel.open(request, response, LIFE, () -> readers.remove(reader)));
      feed.greet(reader);
    } catch (IOException | RuntimeException failure) {
      readers.remove(reader);
      reader.leave();
      throw failure;
    }
  }

  private static Locale locale(@Nullable String tag) {
    return ("fi".equals(tag) ? Language.FI : Language.EN).locale();
  }
}
