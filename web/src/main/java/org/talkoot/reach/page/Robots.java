package org.talkoot.reach.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talkoot.web.page.Site;

/** Tells search engines what is not worth reading, and where everything else is listed. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Duration KEEP = Duration.ofHours(1);

  /** Forms, and lists that another page shows already. */
  private static final List<String> CLOSED =
      List.of("/search", "/signin", "/join", "/reset", "/expired", "/embed/", "/new-problem");

  @Inject private transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String rules =
        CLOSED.stream()
            .flatMap(path -> Stream.of(path, "/fi" + path))
            .map(path -> "Disallow: " + path + "\n")
            .collect(Collectors.joining("", "User-agent: *\n", "Disallow: /api/\n"));
    byte[] body =
        (rules + "\nSitemap: " + site.getHome() + "/sitemap.xml\n")
            .getBytes(StandardCharsets.UTF_8);
    SharedDocument.of("text/plain;charset=UTF-8", body, null, KEEP).send(request, response);
  }
}
