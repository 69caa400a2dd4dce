package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.UnknownDraft;
import org.talkoot.portal.application.Unsent;
import org.talkoot.portal.application.UnsentWork;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** What the reader is writing and has not sent. */
@Named("draftsPage")
@RequestScoped
public class DraftsPage {
  @Inject private UnsentWork work;
  @Inject private CurrentMember me;
  @Inject private HttpServletRequest request;

  @Inject @Param private @Nullable String after;
  @Inject @Param private @Nullable String undo;

  private Page<Unsent> page;

  @SuppressWarnings("NullAway.Init") // read by the container
  public DraftsPage() {}

  @PostConstruct
  void read() {
    page = work.of(me.id(), Window.of(null, after));
  }

  /** Puts the draft aside whose button was pressed. */
  public void discard() {
    DraftKey key = chosen();
    work.discard(me.id(), key);
    Site.redirect("/drafts?undo=" + key);
  }

  /** Brings back what was put aside just now. */
  public void restore() {
    work.restore(me.id(), chosen());
    Site.redirect("/drafts", "drafts.restored");
  }

  private DraftKey chosen() {
    String sent = request.getParameter("draft");
    return DraftKey.parse(sent == null ? "" : sent).orElseThrow(UnknownDraft::new);
  }

  /** Returns this page of the list. */
  public List<DraftRow> getRows() {
    return page.items().stream().map(DraftRow::new).toList();
  }

  /** Returns the key of what was put aside just now, empty for nothing. */
  public String getUndo() {
    return Optional.ofNullable(undo).flatMap(DraftKey::parse).map(DraftKey::toString).orElse("");
  }

  /** Returns the address of the next page, null on the last. */
  public @Nullable String getNext() {
    return page.next().map(next -> "/drafts?after=" + next).orElse(null);
  }
}
