package org.talkoot.assignment.application;

/**
 * How reviewing went in a network over the last 90 days, in numbers that name nobody.
 *
 * @param solutions solutions that took reviews
 * @param covered how many of them have all the reviews their brief wants
 * @param reviewed how many of them have at least one
 * @param medianHoursToFirst half of the first reviews came sooner than this, 0 without any
 * @param reviewers members who gave a review or hold a seat
 * @param medianLoad half of them gave or hold no more than this
 * @param highestLoad the most that one of them gave or holds
 * @param loadSpread inequality of loads (Gini), 0 all alike to 1 all on one
 * @param offered seats that were offered
 * @param fulfilled how many of them brought a review
 * @param inTime how many of these came in time
 * @param declined how many were declined
 * @param expired how many offers nobody answered
 * @param late how many reviews did not come
 * @param open how many wait for an answer or a review
 */
public record ReviewingStatistics(
    int solutions,
    int covered,
    int reviewed,
    double medianHoursToFirst,
    int reviewers,
    double medianLoad,
    int highestLoad,
    double loadSpread,
    int offered,
    int fulfilled,
    int inTime,
    int declined,
    int expired,
    int late,
    int open) {}
