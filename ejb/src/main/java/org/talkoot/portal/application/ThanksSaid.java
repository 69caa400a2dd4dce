package org.talkoot.portal.application;

import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.recognition.ThanksId;

/** A thank-you in somebody's own words, and who said it to whom. */
public record ThanksSaid(
    ThanksId id,
    String text,
    MemberId giverId,
    String giver,
    String giverHandle,
    String receiver,
    String receiverHandle,
    ProblemId problem,
    String question,
    Instant at) {}
