package org.talkoot.solution.application;

import org.talkoot.member.application.PersonRef;

/**
 * Somebody invited to share in a solution.
 *
 * @param consent {@code invited}, {@code accepted} or {@code declined}
 */
public record CoAuthorView(PersonRef member, String consent) {}
