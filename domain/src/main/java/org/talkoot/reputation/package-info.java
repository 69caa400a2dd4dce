/**
 * Reputation: what happened, turned into points that everybody can follow.
 *
 * <p>A rule set is data: which kind of event pays whom, how much, up to which cap, and what takes
 * it back. The engine folds events into ledger lines, one after the other, and knows neither clock
 * nor database: the same events and rules always give the same lines. Lines are never changed; a
 * mistake is corrected by a reversing line. Each account chains its lines by hash.
 *
 * <p>Events that {@code talkoot} reads and that the features below tell when a ruling stands:
 *
 * <ul>
 *   <li>{@code solution.voteVoided}: the numbers of the vote;
 *   <li>{@code solution.voteRemoved solution.objectionRemoved}: the numbers of the vote;
 *   <li>{@code contribution.removed}: contribution; its author is the one part. With it {@code
 *       solution.removed}: requester, verifier (0), offerer (0), problem, and the shares as parts,
 *       and for each refiner whose refinement of it was proved {@code refinement.removed}: the
 *       numbers of the proof; or {@code review.removed}: review, round, reviewer, author, and 0 as
 *       rater and judge.
 * </ul>
 *
 * <p>It reads, and nobody tells yet, {@code solution.objectionVoided brief.voteVoided}: the numbers
 * of the vote, and {@code review.ratingVoided}: review, reviewer, rater, round.
 *
 * <p>Events of an imported question-and-answer site that the rule set {@code stackexchange 2018}
 * reads (all of them carry {@code vote}, the id of the imported row, and {@code day}, the epoch day
 * it was cast on; a number of 0 means nobody, and nobody is never paid):
 *
 * <ul>
 *   <li>{@code dump.questionUpvoted dump.questionDownvoted dump.answerUpvoted
 *       dump.answerDownvoted}: author, wiki (1 for community property);
 *   <li>{@code dump.answerAccepted}: author, accepter, wiki;
 *   <li>{@code dump.bountyStarted}: offerer, amount;
 *   <li>{@code dump.bountyAwarded}: author, amount.
 * </ul>
 */
@NullMarked
package org.talkoot.reputation;

import org.jspecify.annotations.NullMarked;
