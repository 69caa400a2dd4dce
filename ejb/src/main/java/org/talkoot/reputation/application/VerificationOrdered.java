package org.talkoot.reputation.application;

/** A verification has been ordered and begins when the order is safely stored. */
record VerificationOrdered(VerificationTicket ticket) {}
