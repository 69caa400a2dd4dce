package org.talkoot.web.kept;

import jakarta.el.ELContext;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.talkoot.web.expression.PageResolver;
import org.talkoot.web.expression.Question;

/**
 * Marks where the state of the view stands in a part that is to be kept; the state itself is
 * written each time the part is handed out.
 */
public class StateMark extends ViewHandlerWrapper {
  /** A character that no text has: Unicode leaves it to private use. */
  private static final String MARK = "\uF8FE";

  private static final String INSTEAD = StateMark.class.getName();

  public StateMark(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void writeState(FacesContext page) throws IOException {
    if (page.getAttributes().containsKey(INSTEAD)) {
      page.getResponseWriter().write(MARK);
    } else {
      super.writeState(page);
    }
  }

  @Override
  public String getActionURL(FacesContext page, String viewId) {
    String url = super.getActionURL(page, viewId);
    PageResolver.of(page.getELContext())
        .ifPresent(asked -> asked.tell(new ActionQuestion(viewId), url));
    return url;
  }

  /** Where a form of the page is sent. */
  private record ActionQuestion(String view) implements Question {
    @Override
    public Object again(ELContext page) {
      FacesContext faces = (FacesContext) page.getContext(FacesContext.class);
      return faces.getApplication().getViewHandler().getActionURL(faces, view);
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

  /** Divides a part where the state stands. */
  static List<String> divide(String html) {
    return List.of(html.split(MARK, -1));
  }
}
