package org.talkoot.network.application;

/**
 * A network that somebody is invited to.
 *
 * @param invitedBy name of who invited
 */
public record InvitationView(String slug, String name, String purpose, String invitedBy) {}
