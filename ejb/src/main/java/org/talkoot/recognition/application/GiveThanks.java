package org.talkoot.recognition.application;

import org.talkoot.member.MemberId;
import org.talkoot.recognition.ContributionType;

/** Thank a member in own words for a contribution of theirs. */
public record GiveThanks(
    MemberId by, MemberId to, ContributionType type, long contribution, String text) {}
