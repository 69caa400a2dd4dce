package org.talkoot.solution.application;

import java.util.List;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.Wording;

/**
 * Word a solution anew.
 *
 * @param coAuthors handles of exactly those who are invited to share in it, empty to leave them
 */
public record ReviseSolution(
    MemberId by,
    SolutionId solution,
    ExpectedVersion expected,
    Wording wording,
    Optional<List<String>> coAuthors) {}
