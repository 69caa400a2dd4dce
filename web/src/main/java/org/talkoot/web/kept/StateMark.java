package org.talkoot.web.kept;

import jakarta.el.ELContext;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.talkoot.web.expression.PageResolver;
import org.talkoot.web.expression.Question;
import org.talkoot.web.page.Address;

/**
 * Writes a mark where the state of the view stands in a part that is to be kept, and hears that a
 * part with a form belongs to the page it stands on.
 */
public class StateMark extends ViewHandlerWrapper {
  private static final String INSTEAD = StateMark.class.getName();

  public StateMark(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void writeState(FacesContext page) throws IOException {
    if (page.getAttributes().containsKey(INSTEAD)) {
      page.getResponseWriter().write(KeptPart.STATE);
    } else {
      super.writeState(page);
    }
  }

  @Override
  public String getActionURL(FacesContext page, String viewId) {
    ELContext asking = page.getELContext();
    PageResolver.of(asking).ifPresent(one -> one.tell(new PathQuestion(), path(asking)));
    return super.getActionURL(page, viewId);
  }

  private static String path(ELContext asking) {
    FacesContext page = (FacesContext) asking.getContext(FacesContext.class);
    return new Address((HttpServletRequest) page.getExternalContext().getRequest()).path();
  }

  /** On which page a form stands; it is sent to that. */
  private record PathQuestion() implements Question {
    @Override
    public Object again(ELContext page) {
      return path(page);
    }
  }

  /**
   * Says whether the mark is written from now on instead of the state.
   *
   * @return whether it was until now
   */
  static boolean instead(FacesContext page, boolean mark) {
    Object before =
        mark
            ? page.getAttributes().put(INSTEAD, Boolean.TRUE)
            : page.getAttributes().remove(INSTEAD);
    return before != null;
  }
}
