package org.talkoot.expertise.application;

import org.talkoot.expertise.TopicWords;
import org.talkoot.member.MemberId;

/** Say how a topic is called and what it is about, in both languages of the portal. */
public record DescribeTopic(MemberId by, String slug, TopicWords english, TopicWords finnish) {}
