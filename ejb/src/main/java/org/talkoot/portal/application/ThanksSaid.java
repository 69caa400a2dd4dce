package org.talkoot.portal.application;

import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;

/** A thank-you in somebody's own words, and who said it to whom. */
public record ThanksSaid(
    String text,
    MemberId giverId,
    String giver,
    String giverHandle,
    String receiver,
    String receiverHandle,
    ProblemId problem,
    String question,
    Instant at) {}
