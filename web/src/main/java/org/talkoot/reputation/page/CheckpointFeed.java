package org.talkoot.reputation.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.talkoot.reputation.application.CheckpointView;
import org.talkoot.reputation.application.LedgerProving;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * Publishes checkpoints as an Atom feed (RFC 4287) that anybody can keep a copy of.
 *
 * <p>It needs no session and may be cached; a reader that has the newest is told so.
 */
@WebServlet(CheckpointFeed.PATH)
public class CheckpointFeed extends HttpServlet {
  static final String PATH = "/feeds/checkpoints.atom";
  private static final long serialVersionUID = 1L;
  private static final int ENTRIES = 100;

  @Inject private transient LedgerProving proving;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(
          proving.checkpoints(Window.of(ENTRIES, request.getParameter("after"))),
          request,
          response);
    } catch (BrokenRule refused) {
      response.sendError(refused.refusal().status());
    }
  }

  private static void send(
      Page<CheckpointView> page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = page.items().stream().findFirst().map(CheckpointView::hash).orElse("none");
    response.setHeader("ETag", '"' + tag + '"');
    response.setHeader("Cache-Control", "public, max-age=300");
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains('"' + tag + '"')) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/atom+xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      new CheckpointAtom(home(request)).write(page, response.getOutputStream());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static String home(HttpServletRequest request) {
    StringBuffer url = request.getRequestURL();
    int path = url.indexOf("/", url.indexOf("//") + 2);
    return url.substring(0, path) + request.getContextPath();
  }
}
