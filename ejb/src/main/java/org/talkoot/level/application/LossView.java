package org.talkoot.level.application;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.talkoot.level.LossId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.Level;
import org.talkoot.network.NetworkId;

/**
 * A proposed loss as managers see it.
 *
 * @param held the level held
 * @param leftWith the level that the evidence holds still
 * @param track code of the track that counts most, empty when nothing is left
 * @param good good contributions in it
 * @param bad bad contributions in it
 * @param days days with a good mark
 * @param givers people who gave one
 * @param status {@code OPEN}, {@code CONFIRMED}, {@code DECLINED} or {@code LAPSED}
 * @param reason of the decision, empty before it
 */
public record LossView(
    LossId id,
    NetworkId networkId,
    @Nested("member") PersonRef member,
    Level held,
    Level leftWith,
    String track,
    long good,
    long bad,
    long days,
    long givers,
    Instant proposedAt,
    String status,
    String reason) {}
