package org.talkoot.badge.application;

import org.talkoot.badge.Family;
import org.talkoot.badge.Medal;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * A manager's wish for a badge of the network's own.
 *
 * @param counter code of the counter that it asks for
 * @param atLeast what the counter must reach, at least 1
 * @param note why, for everybody to read
 */
public record DefineBadge(
    NetworkId network,
    MemberId by,
    String nameEn,
    String nameFi,
    String textEn,
    String textFi,
    String track,
    Medal medal,
    Family family,
    String counter,
    long atLeast,
    String note) {}
