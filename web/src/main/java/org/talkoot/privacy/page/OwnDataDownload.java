package org.talkoot.privacy.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.talkoot.privacy.ExportId;
import org.talkoot.privacy.ExportNotReady;
import org.talkoot.privacy.UnknownExport;
import org.talkoot.privacy.application.ExportDesk;
import org.talkoot.web.security.CurrentMember;

/** Hands an archive of own data to the member whose it is, until it expires. */
@WebServlet("/own-data.zip")
public class OwnDataDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentMember me;
  @Inject private transient ExportDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!me.isPresent()) {
      response.sendRedirect(request.getContextPath() + "/signin?to=/settings-data");
      return;
    }
    try {
      byte[] archive = desk.fetch(export(request), me.id());
      response.setContentType("application/zip");
      response.setContentLength(archive.length);
      response.setHeader("Content-Disposition", "attachment; filename=\"talkoot-own-data.zip\"");
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(archive);
    } catch (UnknownExport | ExportNotReady missing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static ExportId export(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("export"))
        .flatMap(ExportId::parse)
        .orElseThrow(UnknownExport::new);
  }
}
