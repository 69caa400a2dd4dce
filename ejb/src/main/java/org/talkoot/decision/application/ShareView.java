package org.talkoot.decision.application;

import org.talkoot.member.application.PersonRef;

/** A contributor's part of everything that was accepted, in whole per cent. */
public record ShareView(PersonRef member, int share) {}
