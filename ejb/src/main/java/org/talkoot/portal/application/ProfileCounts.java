package org.talkoot.portal.application;

/**
 * How much there is behind what a profile shows.
 *
 * @param thanks how often somebody thanked the member
 * @param givers how many people did
 * @param outcomes how many problems that the member helped to solve are in use, or showed an effect
 */
public record ProfileCounts(int thanks, int givers, int outcomes) {}
