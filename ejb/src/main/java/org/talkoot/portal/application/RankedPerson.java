package org.talkoot.portal.application;

import org.talkoot.member.MemberId;

/** A line of the honour roll: somebody, their points of the period, and what stands behind them. */
public record RankedPerson(
    MemberId id,
    String handle,
    String name,
    String headline,
    long points,
    int outcomes,
    int accepted,
    int reviews) {}
