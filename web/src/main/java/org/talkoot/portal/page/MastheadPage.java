package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who the masthead greets: a visitor, until the sign-in stands. */
@Named("masthead")
@RequestScoped
public class MastheadPage {

  public boolean isSignedIn() {
    return false;
  }

  public boolean isManages() {
    return false;
  }
}
