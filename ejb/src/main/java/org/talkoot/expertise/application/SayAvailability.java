package org.talkoot.expertise.application;

import org.talkoot.expertise.Availability;
import org.talkoot.member.MemberId;

/**
 * Say how often and in which languages one helps.
 *
 * @param handle whose; only one's own can be said
 */
public record SayAvailability(MemberId by, String handle, Availability availability) {}
