package org.talkoot.notification.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.notification.StopLink;
import org.talkoot.notification.UnknownStopLink;
import org.talkoot.notification.application.LetterWishing;

/**
 * Stops letters by the link that stands in them, without a session (RFC 8058).
 *
 * <p>Looking changes nothing, for mail scanners look at every link; a POST to the same address
 * stops.
 */
@Named
@RequestScoped
public class UnsubscribePage {
  @Inject private LetterWishing wishing;
  @Inject private HttpServletRequest request;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String token;

  private StopLink link;
  private boolean stopped;

  @PostConstruct
  void follow() {
    String given = token;
    if (given == null) {
      throw new UnknownStopLink();
    }
    link = wishing.stopLink(given);
    if ("POST".equals(request.getMethod())) {
      wishing.stop(given);
      stopped = true;
    }
  }

  /** Returns which letters the link is about. */
  public String getRhythm() {
    return link.rhythm().code();
  }

  /** Returns where the button sends to: this link. */
  public String getPath() {
    return "/unsubscribe/" + token;
  }

  public boolean isStopped() {
    return stopped;
  }
}
