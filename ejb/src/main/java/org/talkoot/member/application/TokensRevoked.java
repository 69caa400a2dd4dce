package org.talkoot.member.application;

import org.talkoot.member.MemberId;

/** All tokens of a member were revoked; heard of when the transaction that did it has ended. */
record TokensRevoked(MemberId member) {}
