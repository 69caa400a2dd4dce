package org.talkoot.portal.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/**
 * Ends the channels of a session with it: at sign-out, and when it has been idle for too long.
 *
 * <p>Not in the thread that ends the session: where a channel is completed, the server takes the
 * request of that thread for over, and with it everything that is bound to the request.
 */
@WebListener
public class LiveEnds implements HttpSessionListener, HttpSessionIdListener {
  @Inject private LiveReaders readers;
  @Resource private ManagedExecutorService aside;

  @Override
  public void sessionDestroyed(HttpSessionEvent end) {
    dismiss(end.getSession().getId());
  }

  @Override
  public void sessionIdChanged(HttpSessionEvent change, String before) {
    dismiss(before);
  }

  private void dismiss(String session) {
    aside.execute(() -> readers.dismiss(session));
  }
}
