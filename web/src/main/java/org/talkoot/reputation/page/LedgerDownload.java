package org.talkoot.reputation.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.reputation.application.LedgerReading;
import org.talkoot.web.security.CurrentMember;

/** Hands over a ledger as a file for spreadsheets: the own one, or one that a manager reads. */
@WebServlet("/ledger.csv")
public class LedgerDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentMember me;
  @Inject private transient LedgerReading ledger;
  @Inject private transient MemberReading members;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!me.isPresent()) {
      response.sendRedirect(request.getContextPath() + "/signin?to=/ledger");
      return;
    }
    String handle = request.getParameter("member");
    MemberId member = handle == null ? me.id() : members.byHandle(handle).id();
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"talkoot-ledger.csv\"");
    response.setHeader("Cache-Control", "no-store");
    ledger.csv(LedgerQuery.of(request, member).filter(clock), me.id(), response.getWriter());
  }
}
