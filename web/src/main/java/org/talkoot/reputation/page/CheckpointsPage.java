package org.talkoot.reputation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.application.CheckpointView;
import org.talkoot.reputation.application.LedgerProving;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** The checkpoints of the ledger, for everybody who wants to hold us to it. */
@Named("checkpoints")
@RequestScoped
public class CheckpointsPage {
  @Inject private HttpServletRequest request;
  @Inject private LedgerProving proving;

  private Page<CheckpointView> page;

  @PostConstruct
  void read() {
    page = proving.checkpoints(Window.of(null, request.getParameter("after")));
  }

  public List<CheckpointView> getList() {
    return page.items();
  }

  /** Returns the way to older ones, null at the end. */
  public @Nullable String getOlder() {
    return page.next().map(next -> "/checkpoints?after=" + next).orElse(null);
  }
}
