package org.talkoot.decision.application;

import org.talkoot.member.application.PersonRef;

/**
 * A contributor's part of everything that was accepted.
 *
 * @param share whole per cent
 * @param track {@code solver} for who wrote it, {@code refiner} for who refined it
 */
public record ShareView(PersonRef member, int share, String track) {}
