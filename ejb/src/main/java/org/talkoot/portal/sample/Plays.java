package org.talkoot.portal.sample;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Says which kind of act a scene plays. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface Plays {
  /** Returns the name of the act in the story. */
  String value();

  /** Looks a scene up by the name of its act. */
  final class Literal extends AnnotationLiteral<Plays> implements Plays {
    private static final long serialVersionUID = 1L;

    private final String act;

    Literal(String act) {
      this.act = act;
    }

    @Override
    public String value() {
      return act;
    }
  }
}
