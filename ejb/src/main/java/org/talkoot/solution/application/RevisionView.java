package org.talkoot.solution.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;

/** One wording of a solution. */
public record RevisionView(
    int number,
    String text,
    String html,
    @Nullable String aiDisclosure,
    PersonRef author,
    Instant at) {}
