package org.talkoot.architecture.planted.problem.application;

import jakarta.inject.Named;

/** A page's bean among the services. */
@Named
public class StrayBean {}
