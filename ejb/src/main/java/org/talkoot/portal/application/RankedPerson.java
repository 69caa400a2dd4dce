package org.talkoot.portal.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;

/**
 * A line of the honour roll: somebody, their points of the period, and what stands behind them.
 *
 * @param place from 1
 * @param value by which the roll is sorted
 * @param work the public problem that the person is known for: an accepted solution whose outcome
 *     was verified, else the newest accepted one; null without any
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
    int reviews,
    @Nullable ProblemId work,
    @Nullable String workQuestion,
    @Nullable String workLanguage) {}
