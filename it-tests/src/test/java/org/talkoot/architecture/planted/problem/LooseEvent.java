package org.talkoot.architecture.planted.problem;

import org.talkoot.shared.DomainEvent;

/** An event whose content could change. */
public abstract class LooseEvent implements DomainEvent {}
