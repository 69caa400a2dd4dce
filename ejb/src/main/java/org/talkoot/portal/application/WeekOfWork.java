package org.talkoot.portal.application;

/**
 * How often a member did something in a week.
 *
 * @param kind OUTCOME, ACCEPTED, RECOGNITION, SOLUTION or REVIEW
 * @param weeksAgo 0 for the last seven days
 */
public record WeekOfWork(String kind, int weeksAgo, int count) {}
