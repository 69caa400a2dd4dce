package org.talkoot.outcome.application;

import java.time.Instant;
import org.talkoot.member.application.PersonRef;

/** Somebody's word that a step is true. */
public record VerificationView(PersonRef verifier, int judgement, String text, Instant at) {}
