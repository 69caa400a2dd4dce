package org.talkoot.recognition.application;

import java.util.List;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;

/**
 * A contribution that somebody may give thanks for.
 *
 * @param question of its problem
 * @param givers who gave it, without the reader
 */
public record ThankableView(ProblemId problem, String question, List<PersonRef> givers) {}
