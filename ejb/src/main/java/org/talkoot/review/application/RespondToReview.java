package org.talkoot.review.application;

import org.talkoot.member.MemberId;
import org.talkoot.review.ReviewId;

/** Answer a review of one's own solution. */
public record RespondToReview(MemberId by, ReviewId review, String text) {}
