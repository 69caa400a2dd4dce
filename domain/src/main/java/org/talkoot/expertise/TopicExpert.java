package org.talkoot.expertise;

import org.talkoot.member.MemberId;

/**
 * What a member of a network can do in one topic.
 *
 * @param declared whether the member says so
 * @param lowerBound with 95 % certainty their skill is at least this, 0 to 1; 0 while unknown
 */
public record TopicExpert(
    MemberId member, String nameEn, String nameFi, boolean declared, double lowerBound) {}
