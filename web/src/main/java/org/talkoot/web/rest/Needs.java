package org.talkoot.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.talkoot.member.Scope;

/** Lets only callers in whose token has the scope: 401 without a token, 403 without the scope. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
  /** The scope. */
  Scope value();
}
