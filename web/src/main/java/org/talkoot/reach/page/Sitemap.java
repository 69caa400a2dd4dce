package org.talkoot.reach.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.PublishedRange;
import org.talkoot.reach.application.SitemapPage;
import org.talkoot.reach.application.SitemapReading;
import org.talkoot.web.page.Site;

/** Every page that visitors can read, for search engines: an index and its parts. */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class Sitemap extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String TYPE = "application/xml;charset=UTF-8";
  private static final Duration KEEP = Duration.ofHours(1);
  private static final Pattern PART =
      Pattern.compile("/(?:(pages)|problems/([^/]+)|members/([^/]+))\\.xml");

  @Inject private transient SitemapReading reading;
  @Inject private transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Optional<byte[]> body = body(request);
      if (body.isPresent()) {
        SharedDocument.of(TYPE, body.get(), null, KEEP).send(request, response);
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private Optional<byte[]> body(HttpServletRequest request) throws XMLStreamException {
    SitemapXml xml = new SitemapXml(site.getHome());
    if ("/sitemap.xml".equals(request.getServletPath())) {
      return Optional.of(xml.index(parts()));
    }
    Optional<List<SitemapPage>> pages =
        pages(Optional.ofNullable(request.getPathInfo()).orElse(""));
    return pages.isPresent() ? Optional.of(xml.pages(pages.get())) : Optional.empty();
  }

  private Map<String, Instant> parts() {
    Map<String, Instant> parts = new LinkedHashMap<>();
    parts.put("/sitemap/pages.xml", Instant.EPOCH);
    for (PublishedRange range : reading.problemParts()) {
      parts.put("/sitemap/problems/" + range.first() + ".xml", range.changedAt());
    }
    for (String first : reading.memberParts()) {
      parts.put("/sitemap/members/" + first + ".xml", Instant.EPOCH);
    }
    return parts;
  }

  private Optional<List<SitemapPage>> pages(String path) {
    Matcher wanted = PART.matcher(path);
    if (!wanted.matches()) {
      return Optional.empty();
    }
    if (wanted.group(1) != null) {
      return Optional.of(reading.pages());
    }
    if (wanted.group(2) != null) {
      return ProblemId.parse(wanted.group(2)).map(reading::problems);
    }
    return Optional.of(reading.members(wanted.group(3)));
  }
}
