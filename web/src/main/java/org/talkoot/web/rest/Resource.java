package org.talkoot.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.talkoot.shared.application.Retried;

/**
 * A class of operations: guarded, repeated after a deadlock, one for all requests.
 *
 * <p>What belongs to a request is asked of {@link CallerIdentity}; a resource made anew for each
 * request, with its guard and what they use, cost as much as reading what it answers.
 *
 * <p>It says what it {@code @Produces} but not what it consumes, so that a caller without a token
 * is told that first.
 */
@Stereotype
@ApplicationScoped
@Retried
@Guarded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Resource {}
