package org.talkoot.reputation.application;

import org.talkoot.reputation.VerificationId;

/**
 * The right to verify a network until it is cancelled.
 *
 * @param network id of the network
 * @param lines about how many lines there are to read, for the progress
 */
public record VerificationTicket(VerificationId id, long network, long lines) {}
