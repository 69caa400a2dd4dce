package org.talkoot.reputation;

import java.time.Instant;
import java.util.Optional;

/**
 * A line together with what it changes besides the balance.
 *
 * @param line what is written
 * @param key what was paid for: of the line itself, or of the one that it takes back
 * @param use the cap it counts in
 * @param used by how much it changes the use of that cap
 * @param earned from when its points decay: for a reversal, when the reversed ones were earned
 */
public record Posting(Line line, LineKey key, Optional<CapUse> use, long used, Instant earned) {}
