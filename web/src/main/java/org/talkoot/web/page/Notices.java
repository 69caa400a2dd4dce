package org.talkoot.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** What was done or refused: refusals of this request, and the confirmation a redirect carries. */
@Named("notices")
@RequestScoped
public class Notices {
  static final String PARAMETER = "done";

  @Inject private HttpServletRequest request;
  @Inject private Site site;

  /** Returns the notices of this page, the confirmation first. */
  public List<Notice> getAll() {
    List<Notice> all = new ArrayList<>();
    String done = request.getParameter(PARAMETER);
    if (done != null && done.matches("[a-zA-Z.]{1,40}")) {
      confirmation("done." + done, all);
    }
    for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList(null)) {
      all.add(Notice.refused(message.getSummary()));
    }
    return all;
  }

  private void confirmation(String key, List<Notice> all) {
    String text = Texts.say(site.getLocale(), key);
    if (!text.equals(key)) {
      all.add(Notice.done(text));
    }
  }
}
