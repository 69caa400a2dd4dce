package org.talkoot.reputation.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.reputation.NotInCheckpoint;
import org.talkoot.reputation.application.LedgerProving;
import org.talkoot.shared.BrokenRule;
import org.talkoot.web.security.CurrentMember;

/** Hands a member the proof of one of the own lines as a file. */
@WebServlet("/ledger-proof")
public class ProofDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentMember me;
  @Inject private transient NetworkReading networks;
  @Inject private transient LedgerProving proving;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!me.isPresent()) {
      response.sendRedirect(request.getContextPath() + "/signin?to=/ledger");
      return;
    }
    try {
      send(request, response);
    } catch (BrokenRule refused) {
      response.sendError(refused.refusal().status());
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MemberId member = me.id();
    NetworkId network = networks.idOf(String.valueOf(request.getParameter("network")), me.viewer());
    long sequence = number(request.getParameter("sequence"));
    String proof = proving.prove(network, member, sequence, member).text();
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"talkoot-proof-" + sequence + ".json\"");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(proof);
  }

  private static long number(String text) {
    if (text == null || !text.matches("[0-9]{1,18}")) {
      throw new NotInCheckpoint();
    }
    return Long.parseLong(text);
  }
}
