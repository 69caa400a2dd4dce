package org.talkoot.expertise.application;

import org.talkoot.expertise.SkillWords;
import org.talkoot.member.MemberId;

/**
 * A member says what they know about.
 *
 * @param handle whose skills; only one's own can be declared
 */
public record DeclareSkills(MemberId by, String handle, SkillWords topics) {}
