package org.talkoot.reach.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.talkoot.reach.application.Feed;
import org.talkoot.reach.application.FeedReading;
import org.talkoot.shared.BrokenRule;
import org.talkoot.web.page.Language;
import org.talkoot.web.page.Site;

/**
 * Atom feeds of the site, of a network, a topic and a member, each in both languages: {@code
 * /feeds/network/commons.atom}, {@code /fi/feeds/network/commons.atom}.
 */
@WebServlet("/feeds/*")
public class Feeds extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Duration KEEP = Duration.ofMinutes(5);
  private static final Pattern PATH =
      Pattern.compile("/(site|(network|topic|member)/([^/]+))\\.atom");

  @Inject private transient FeedReading reading;
  @Inject private transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Optional<Feed> feed = feed(Optional.ofNullable(request.getPathInfo()).orElse(""));
      if (feed.isPresent()) {
        document(feed.get(), site.language()).send(request, response);
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (BrokenRule refused) {
      response.sendError(refused.refusal().status());
    }
  }

  private Optional<Feed> feed(String path) {
    Matcher wanted = PATH.matcher(path);
    if (!wanted.matches()) {
      return Optional.empty();
    }
    if (wanted.group(2) == null) {
      return Optional.of(reading.site());
    }
    String name = wanted.group(3);
    return switch (wanted.group(2)) {
      case "network" -> Optional.of(reading.ofNetwork(name));
      case "topic" -> reading.aboutTopic(name);
      default -> Optional.of(reading.ofMember(name));
    };
  }

  private SharedDocument document(Feed feed, Language language) throws IOException {
    try {
      byte[] body = new AtomFeed(feed, site.getHome(), language).write();
      return SharedDocument.of(AtomFeed.TYPE + ";charset=UTF-8", body, feed.updated(), KEEP);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
