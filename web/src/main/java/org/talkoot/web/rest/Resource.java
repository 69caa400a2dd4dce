package org.talkoot.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.talkoot.shared.application.Retried;

/**
 * A class of operations: guarded, repeated after a deadlock, new for each request.
 *
 * <p>It says what it {@code @Produces} but not what it consumes, so that a caller without a token
 * is told that first.
 */
@Stereotype
@RequestScoped
@Retried
@Guarded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Resource {}
