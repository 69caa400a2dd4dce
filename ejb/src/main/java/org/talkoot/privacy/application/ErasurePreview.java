package org.talkoot.privacy.application;

/**
 * What an erasure would do, said before it is done.
 *
 * @param undecided problems that would be withdrawn, or deleted as drafts
 * @param pledges decided problems whose outcome nobody could report any more
 * @param texts solutions, revisions, comments, reviews and refinements that stay without the name
 * @param lines lines of the ledger that stay under an id that leads to nobody
 */
public record ErasurePreview(int undecided, int pledges, int texts, int lines) {}
