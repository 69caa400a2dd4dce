package org.talkoot.problem;

import java.time.Instant;

/**
 * What the gate has to know beside the brief.
 *
 * @param now the instant of the check
 * @param similarSeen whether the requester has looked at similar problems, or there are none
 */
public record Circumstances(Instant now, boolean similarSeen) {}
