package org.talkoot.badge.application;

import java.time.Instant;
import org.talkoot.badge.Badge;
import org.talkoot.member.application.PersonRef;

/**
 * A medal that was struck for somebody lately.
 *
 * @param badge as it was defined when it was granted
 * @param network slug
 */
public record StruckView(PersonRef member, Badge badge, String network, Instant at) {}
