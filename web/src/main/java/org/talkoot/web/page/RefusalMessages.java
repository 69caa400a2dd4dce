package org.talkoot.web.page;

import jakarta.faces.application.FacesMessage;
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

/** Shows a refusal on the form it came from: at the field it names, or above everything. */
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
      showAtField(violation);
    }
  }

  private void showAtField(Violation violation) {
    UIInput field = field(violation.field());
    if (field != null) {
      field.setValid(false);
    }
    say(field == null ? null : field.getClientId(faces), Messages.of(violation, locale));
  }

  private @Nullable UIInput field(String name) {
    AtomicReference<@Nullable UIInput> found = new AtomicReference<>();
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (component instanceof UIInput input
                  && name.equals(input.getId())
                  && wasSent(input)) {
                found.set(input);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found.get();
  }

  /** Repeated forms have fields of the same id: the one that the browser sent is meant. */
  private boolean wasSent(UIInput input) {
    return faces
        .getExternalContext()
        .getRequestParameterMap()
        .containsKey(input.getClientId(faces));
  }

  private void say(@Nullable String clientId, String text) {
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }
}
