package org.talkoot.recognition.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.recognition.Grade;

/**
 * Award a medal.
 *
 * @param network where; left out, the network of the first contribution, else the one network that
 *     the manager manages
 * @param contributions what it is for; may be empty
 */
public record AwardRecognition(
    MemberId by,
    Optional<NetworkId> network,
    MemberId receiver,
    @Nullable Grade grade,
    String citation,
    List<ContributionRef> contributions) {}
