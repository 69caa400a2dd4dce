package org.talkoot.portal.application;

import org.talkoot.member.MemberId;

/**
 * A member who has a page open.
 *
 * @param epoch sessions that began under another one are over
 * @param waiting unread notifications, also those that are not shown just now; when this number
 *     stands still, so does the one on the bell
 */
public record Reachable(MemberId member, int epoch, int waiting) {}
