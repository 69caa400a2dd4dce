package org.talkoot.web.page;

import jakarta.faces.FacesException;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import org.talkoot.shared.application.Repeating;

/**
 * Carries out what buttons of pages do, again after a deadlock: the one place for all pages.
 *
 * <p>Named in faces-config.xml, around the listener that calls the actions.
 */
public class RepeatedActions implements ActionListener {
  private final ActionListener wrapped;

  /** Stands around the usual listener. */
  public RepeatedActions(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  @Override
  public void processAction(ActionEvent event) {
    try {
      Repeating.<Boolean>untilItPasses(
          () -> {
            wrapped.processAction(event);
            return true;
          });
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new FacesException(failure);
    }
  }
}
