package org.talkoot.reputation.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.network.NetworkId;

/**
 * A network as those see it who prove its ledger; operators see private ones, too.
 *
 * @param last its latest verification, null when it never was verified
 */
public record VerifiedNetwork(
    NetworkId id, String slug, String name, @Nullable VerificationView last) {}
