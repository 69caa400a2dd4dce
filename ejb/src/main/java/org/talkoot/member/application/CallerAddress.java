package org.talkoot.member.application;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The network address that the present request comes from; the web tells it. */
@RequestScoped
public class CallerAddress {
  private @Nullable String text;

  /** Notes where the request comes from. */
  public void comesFrom(String address) {
    text = address;
  }

  @Nullable String text() {
    return text;
  }
}
