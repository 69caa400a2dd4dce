package org.talkoot.portal.application;

import org.talkoot.member.MemberId;

/**
 * Somebody with whom a member solved problems.
 *
 * @param problems how many decided problems both have a share in
 */
public record Companion(MemberId id, String handle, String name, int problems) {}
