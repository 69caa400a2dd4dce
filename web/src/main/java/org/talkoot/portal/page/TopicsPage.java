package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.talkoot.portal.application.TopicCard;
import org.talkoot.portal.application.TopicReading;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The directory of topics that the reader may know of, by name. */
@Named
@RequestScoped
public class TopicsPage {
  private static final int SHOWN = 60;

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private TopicReading topics;
  @Inject private Site site;

  private Page<TopicCard> found;

  @PostConstruct
  void read() {
    Optional<Cursor> after =
        Optional.ofNullable(request.getParameter("after")).flatMap(Cursor::parse);
    found = topics.list(me.viewer(), site.getLang(), new Window(SHOWN, after));
  }

  public List<TopicCard> getCards() {
    return found.items();
  }

  /** Returns the address of the topics that follow, empty after the last. */
  public String getMore() {
    return found.next().map(next -> "/topics?after=" + next).orElse("");
  }
}
