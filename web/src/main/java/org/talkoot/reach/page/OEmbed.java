package org.talkoot.reach.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.reach.application.CardReading;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Json;
import org.talkoot.web.page.Language;
import org.talkoot.web.page.Site;

/**
 * Says how a problem is shown in a page of somebody else (oEmbed 1.0): {@code
 * /oembed?url=…&maxwidth=…&maxheight=…}, as JSON.
 */
@WebServlet("/oembed")
public class OEmbed extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Duration KEEP = Duration.ofMinutes(5);
  private static final Pattern PATH = Pattern.compile("/(?:embed/)?problem/([0-9a-z]+)(?:/.*)?");

  @Inject private transient CardReading cards;
  @Inject private transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String format = request.getParameter("format");
    if (format != null && !"json".equals(format)) {
      response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
      return;
    }
    try {
      Optional<Map<String, Object>> answer = answer(request);
      if (answer.isPresent()) {
        byte[] body = Json.write(answer.get()).getBytes(StandardCharsets.UTF_8);
        SharedDocument.of("application/json", body, null, KEEP).send(request, response);
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (BrokenRule refused) {
      response.sendError(refused.refusal().status());
    }
  }

  private Optional<Map<String, Object>> answer(HttpServletRequest request) {
    String url = Optional.ofNullable(request.getParameter("url")).orElse("");
    if (!url.startsWith(site.getHome() + "/")) {
      return Optional.empty();
    }
    String path = url.substring(site.getHome().length()).replaceAll("[?#].*", "");
    Language language = Language.of(path);
    Matcher problem = PATH.matcher(language.plain(path));
    return problem.matches()
        ? ProblemId.parse(problem.group(1))
            .map(id -> answer(cards.problem(id).problem(), language, request))
        : Optional.empty();
  }

  private Map<String, Object> answer(
      ProblemView problem, Language language, HttpServletRequest request) {
    int width = least(EmbedCode.WIDTH, request.getParameter("maxwidth"));
    int height = least(EmbedCode.HEIGHT, request.getParameter("maxheight"));
    EmbedCode frame = new EmbedCode(problem.id(), problem.brief().question());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("version", "1.0");
    answer.put("type", "rich");
    answer.put("title", problem.brief().question());
    answer.put("author_name", problem.requester().displayName());
    answer.put("author_url", site.whole(language, "/member/" + problem.requester().handle()));
    answer.put("provider_name", "Talkoot");
    answer.put("provider_url", site.whole(language, "/"));
    answer.put("cache_age", KEEP.toSeconds());
    answer.put("thumbnail_url", site.whole(language, "/share/problem/" + problem.id() + ".png"));
    answer.put("thumbnail_width", Canvas.WIDTH);
    answer.put("thumbnail_height", Canvas.HEIGHT);
    answer.put("html", frame.markup(site, language, width, height));
    answer.put("width", width);
    answer.put("height", height);
    return answer;
  }

  /** What is no number is no limit. */
  private static int least(int ours, @Nullable String theirs) {
    return theirs != null && theirs.matches("[1-9]\\d{0,8}")
        ? Math.min(ours, Integer.parseInt(theirs))
        : ours;
  }
}
