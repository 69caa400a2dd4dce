package org.talkoot.web.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.application.Messages;
import org.talkoot.web.health.DatabaseTrouble;

/**
 * Turns what services refuse into what the reader sees.
 *
 * <p>On a form the refusal appears at its field and the text stays. Where there is nothing to show
 * the reader gets the page for 403 or 404, the sign-in, or the page for an expired form.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
  private static final int UNPROCESSABLE = 422;

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext context = events.next().getContext();
      if (handled(context)) {
        events.remove();
      }
    }
    tellScriptWhatIsInvalid();
    getWrapped().handle();
  }

  /** A form that saves itself must not take what was never saved for saved. */
  private static void tellScriptWhatIsInvalid() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.isValidationFailed() && isScripted(faces) && !faces.getResponseComplete()) {
      String first =
          faces.getMessageList().stream().map(FacesMessage::getSummary).findFirst().orElse("");
      refuse(faces, UNPROCESSABLE, first);
    }
  }

  private static boolean handled(ExceptionQueuedEventContext event) {
    FacesContext faces = event.getContext();
    if (isUnreadableForm(event)
        || causeOf(event.getException(), ViewExpiredException.class) != null) {
      toExpiredPage(faces);
      return true;
    }
    BrokenRule refusal = causeOf(event.getException(), BrokenRule.class);
    if (refusal == null) {
      if (!DatabaseTrouble.isBehind(event.getException())) {
        ErrorPage.nameFailure(request(faces), event.getException());
      }
      return false;
    }
    answer(faces, refusal, event.getPhaseId());
    return true;
  }

  /** A sent form whose state is not one of ours, or no longer. */
  private static boolean isUnreadableForm(ExceptionQueuedEventContext event) {
    return event.getPhaseId() == PhaseId.RESTORE_VIEW
        && "POST".equals(request(event.getContext()).getMethod());
  }

  private static void answer(FacesContext faces, BrokenRule refusal, PhaseId phase) {
    switch (refusal.refusal()) {
      case UNAUTHENTICATED -> toSignIn(faces);
      case UNKNOWN -> sendError(faces, refusal);
      case FORBIDDEN -> sendError(faces, refusal);
      default -> {
        if (isScripted(faces)) {
          refuse(faces, UNPROCESSABLE, words(refusal, languageOf(faces).locale()));
        } else if (phase == PhaseId.INVOKE_APPLICATION) {
          new RefusalMessages(faces, languageOf(faces).locale()).show(refusal);
        } else {
          sendError(faces, refusal);
        }
      }
    }
  }

  private static void toExpiredPage(FacesContext faces) {
    if (isScripted(faces)) {
      refuse(faces, HttpServletResponse.SC_CONFLICT, "");
      return;
    }
    redirect(faces, "/expired?from=" + encoded(pathOf(faces)));
  }

  private static void toSignIn(FacesContext faces) {
    if (isScripted(faces)) {
      refuse(faces, HttpServletResponse.SC_UNAUTHORIZED, "");
    } else {
      redirect(faces, "/signin?to=" + encoded(pathOf(faces)));
    }
  }

  /** Leading a script away would take the page with all that is written in it. */
  private static boolean isScripted(FacesContext faces) {
    return faces.getPartialViewContext().isAjaxRequest();
  }

  private static String words(BrokenRule refusal, Locale locale) {
    return refusal.violations().isEmpty()
        ? Messages.of(refusal, locale)
        : Messages.of(refusal.violations().get(0), locale);
  }

  private static void refuse(FacesContext faces, int status, String text) {
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseStatus(status);
    answer.setResponseContentType("text/plain");
    answer.setResponseCharacterEncoding("UTF-8");
    try {
      answer.getResponseOutputWriter().write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private static void redirect(FacesContext faces, String plainPath) {
    try {
      faces
          .getExternalContext()
          .redirect(
              faces.getExternalContext().getRequestContextPath()
                  + languageOf(faces).path(plainPath));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private static void sendError(FacesContext faces, BrokenRule refusal) {
    try {
      faces.getExternalContext().responseSendError(refusal.refusal().status(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private static String pathOf(FacesContext faces) {
    return new Address(request(faces)).path();
  }

  private static Language languageOf(FacesContext faces) {
    return Language.of(request(faces));
  }

  private static HttpServletRequest request(FacesContext faces) {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static <T extends Throwable> @Nullable T causeOf(
      @Nullable Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  /** Wraps each request's handler; named in faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RefusalHandler(getWrapped().getExceptionHandler());
    }
  }
}
