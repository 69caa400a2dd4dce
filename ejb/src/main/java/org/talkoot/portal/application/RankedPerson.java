package org.talkoot.portal.application;

import org.talkoot.member.MemberId;

/**
 * A line of the honour roll: somebody, their points of the period, and what stands behind them.
 *
 * @param place from 1
 * @param value by which the roll is sorted
 */
public record RankedPerson(
    int place,
    MemberId id,
    String handle,
    String name,
    String headline,
    double value,
    long points,
    int outcomes,
    int accepted,
    int reviews) {}
