package org.talkoot.badge.application;

import java.time.Instant;
import org.talkoot.member.application.PersonRef;

/**
 * Somebody who holds a badge.
 *
 * @param since when it was granted last
 * @param times for how many things it is held
 */
public record HolderView(PersonRef member, String headline, Instant since, long times) {}
