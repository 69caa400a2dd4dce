package org.talkoot.review.application;

import org.talkoot.member.MemberId;
import org.talkoot.review.ReviewId;

/** Say whether a review helped. */
public record RateReview(MemberId by, ReviewId review, boolean helpful) {}
