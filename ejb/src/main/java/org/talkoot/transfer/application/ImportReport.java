package org.talkoot.transfer.application;

import org.talkoot.transfer.ReputationReport;

/**
 * What became of the votes of a dump, and how well the reputation computed from them agrees.
 *
 * @param votesCounted votes that moved somebody's points
 * @param votesWithoutPoints favourites and the like, or on posts of nobody
 * @param votesOnMissingPosts votes on posts that the dump does not have, or on texts about tags,
 *     which are not imported; skipped
 */
public record ImportReport(
    ReputationReport reputation,
    long votesCounted,
    long votesWithoutPoints,
    long votesOnMissingPosts) {}
