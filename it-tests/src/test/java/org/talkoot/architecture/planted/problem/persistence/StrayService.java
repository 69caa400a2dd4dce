package org.talkoot.architecture.planted.problem.persistence;

import jakarta.ejb.Stateless;

/** A service outside the application package. */
@Stateless
public class StrayService {}
