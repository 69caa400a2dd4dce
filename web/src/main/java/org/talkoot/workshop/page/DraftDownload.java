package org.talkoot.workshop.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.talkoot.shared.BrokenRule;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.UnknownDraft;
import org.talkoot.workshop.application.DraftReading;

/** Hands a manager a draft as a file. */
@WebServlet("/draft.json")
public class DraftDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentMember me;
  @Inject private transient DraftReading drafts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!me.isPresent()) {
      response.sendRedirect(request.getContextPath() + "/signin");
      return;
    }
    try {
      String named = Objects.requireNonNullElse(request.getParameter("id"), "");
      DraftId id = DraftId.parse(named).orElseThrow(UnknownDraft::new);
      write(drafts.view(id, me.id()).rules().json(), response);
    } catch (BrokenRule refused) {
      response.sendError(refused.refusal().status());
    }
  }

  private static void write(String json, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"talkoot-rules.json\"");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(json);
  }
}
