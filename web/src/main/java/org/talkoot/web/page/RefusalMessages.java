package org.talkoot.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Violation;
import org.talkoot.shared.application.Messages;

/**
 * Shows a refusal on the form it came from: at the field it names, or above everything.
 *
 * <p>{@code scores[1].rationale} is the input {@code rationale} in row 1 of the repetition {@code
 * scores}; {@code figure.label} is the input {@code figure-label}; a row that the page shows as one
 * field, such as a line of {@code evidence}, is that field.
 */
final class RefusalMessages {
  private final FacesContext faces;
  private final Locale locale;

  RefusalMessages(FacesContext faces, Locale locale) {
    this.faces = faces;
    this.locale = locale;
  }

  void show(BrokenRule refusal) {
    if (refusal.violations().isEmpty()) {
      say(null, Messages.of(refusal, locale));
    }
    for (Violation violation : refusal.violations()) {
      say(markedField(violation.field()), Messages.of(violation, locale));
    }
  }

  /** Marks the field that a name leads to as wrong and returns its client id. */
  private @Nullable String markedField(String name) {
    String path = name.replaceAll("\\[(\\d+)]\\.", ":$1:").replace('.', '-');
    String exact = markedInput(path);
    return exact != null ? exact : markedInput(name.replaceAll("[\\[.].*", ""));
  }

  private @Nullable String markedInput(String path) {
    AtomicReference<@Nullable String> found = new AtomicReference<>();
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              String clientId = ":" + component.getClientId(faces);
              if (component instanceof UIInput input
                  && clientId.endsWith(":" + path)
                  && wasSent(input)) {
                input.setValid(false);
                found.set(clientId.substring(1));
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found.get();
  }

  /** Repeated forms have fields of the same id: the one of the form that was sent is meant. */
  private boolean wasSent(UIInput input) {
    UIComponent form = input;
    while (form != null && !(form instanceof UIForm)) {
      form = form.getParent();
    }
    return form != null
        && faces.getExternalContext().getRequestParameterMap().containsKey(form.getClientId(faces));
  }

  private void say(@Nullable String clientId, String text) {
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }
}
