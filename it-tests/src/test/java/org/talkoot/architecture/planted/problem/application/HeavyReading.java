package org.talkoot.architecture.planted.problem.application;

import jakarta.ejb.Stateless;

/** Reads in transactions of its own. */
@Stateless
public class HeavyReading {}
