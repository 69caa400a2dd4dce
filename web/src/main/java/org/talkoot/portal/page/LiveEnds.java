package org.talkoot.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/** Ends the channels of a session with it: at sign-out, and when it has been idle for too long. */
@WebListener
public class LiveEnds implements HttpSessionListener, HttpSessionIdListener {
  @Inject private LiveReaders readers;

  @Override
  public void sessionDestroyed(HttpSessionEvent end) {
    readers.dismiss(end.getSession().getId());
  }

  @Override
  public void sessionIdChanged(HttpSessionEvent change, String before) {
    readers.dismiss(before);
  }
}
