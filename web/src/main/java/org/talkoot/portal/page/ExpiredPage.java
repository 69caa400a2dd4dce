package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page for a form that had been open for too long: it leads back to a fresh one. */
@Named
@RequestScoped
public class ExpiredPage {
  @Inject private HttpServletRequest request;

  /** Returns the plain path of the form, or the front page for anything that is not one. */
  public String getFrom() {
    String from = request.getParameter("from");
    return from != null && from.matches("/[a-z][a-z0-9-]*(/[\\p{L}\\p{N}-]+){0,2}") ? from : "/";
  }
}
