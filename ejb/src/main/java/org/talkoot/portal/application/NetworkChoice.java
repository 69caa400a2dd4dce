package org.talkoot.portal.application;

/** A network to narrow a list by. */
public record NetworkChoice(long id, String slug, String name) {}
