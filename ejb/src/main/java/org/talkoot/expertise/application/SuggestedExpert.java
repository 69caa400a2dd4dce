package org.talkoot.expertise.application;

import java.util.List;
import org.talkoot.member.application.PersonRef;

/**
 * Somebody who might know the answer.
 *
 * @param reasons the surest first; never empty
 */
public record SuggestedExpert(PersonRef person, List<ExpertReason> reasons) {}
