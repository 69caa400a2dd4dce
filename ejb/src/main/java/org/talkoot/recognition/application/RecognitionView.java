package org.talkoot.recognition.application;

import java.time.Instant;
import java.util.List;
import org.talkoot.member.application.PersonRef;
import org.talkoot.recognition.ContributionNamed;
import org.talkoot.recognition.RecognitionId;

/**
 * A medal with its citation as everybody can read it.
 *
 * @param network slug of the network
 * @param grade {@code bronze}, {@code silver} or {@code gold}
 */
public record RecognitionView(
    RecognitionId id,
    PersonRef receiver,
    PersonRef manager,
    String network,
    String networkName,
    String grade,
    String citation,
    String track,
    List<ContributionNamed> contributions,
    Instant at) {}
